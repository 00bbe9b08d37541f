package dev.karigar.postgres.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;

/** One pooled connection per function instance: Lambda runs one request at a time, and RDS Proxy does the rest. */
public final class ConnectionPool {

    // API Gateway gives up after 30 s; a caller told to retry after 3 is better served.
    private static final Duration BORROW = Duration.ofSeconds(3);
    private static final Duration SOCKET = Duration.ofSeconds(20);

    private ConnectionPool() {
    }

    /** From a function's {@code DATABASE_URL}, {@code DATABASE_USER} and {@code DATABASE_PASSWORD}. */
    public static HikariDataSource open(Map<String, String> environment) {
        return open(required(environment, "DATABASE_URL"), required(environment, "DATABASE_USER"),
                environment.getOrDefault("DATABASE_PASSWORD", ""));
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is missing");
        }
        return value;
    }

    static HikariDataSource open(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(BORROW.toMillis());
        // No connection at start: a function that is never asked for data opens none, and a snapshot carries none.
        config.setInitializationFailTimeout(-1);
        // A server-side prepared statement pins the proxied connection.
        config.addDataSourceProperty("prepareThreshold", "0");
        config.addDataSourceProperty("assumeMinServerVersion", "15");
        config.addDataSourceProperty("ApplicationName", "karigar");
        config.addDataSourceProperty("socketTimeout", Long.toString(SOCKET.toSeconds()));
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }
}
