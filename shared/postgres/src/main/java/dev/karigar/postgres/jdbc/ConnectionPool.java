package dev.karigar.postgres.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.karigar.platform.DatabaseAuthTokenProvider;
import dev.karigar.tls.RdsSocketFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

/** Opens the pool of a function instance. It holds one connection: Lambda runs one request at a time, and RDS Proxy pools the instances. */
public final class ConnectionPool {

    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(20);
    // Below the 30 minutes after which RDS Proxy drops an idle client.
    private static final Duration MAX_LIFETIME = Duration.ofMinutes(25);

    private ConnectionPool() {
    }

    /** Reads {@code DATABASE_URL}, {@code DATABASE_USER}, {@code DATABASE_PASSWORD} and {@code DATABASE_BORROW_TIMEOUT}. */
    public static HikariDataSource open(Map<String, String> environment) {
        return open(DatabaseSettings.of(environment), null);
    }

    /** The same; with {@code DATABASE_AUTH=iam} each new connection authenticates with a token of the provider. */
    public static HikariDataSource open(Map<String, String> environment, DatabaseAuthTokenProvider tokens) {
        return open(DatabaseSettings.of(environment), tokens);
    }

    static HikariDataSource open(DatabaseSettings settings, @Nullable DatabaseAuthTokenProvider tokens) {
        var borrowTimeout = settings.borrowTimeout();
        var config = new HikariConfig();
        config.setDataSource(new IamAuthDataSource(settings, driverProperties(settings), tokens));
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(borrowTimeout.toMillis());
        // While Lambda freezes an instance its connection may be lost. The validation before a borrow detects it early enough to open
        // a new connection within the borrow time-out.
        config.setValidationTimeout(Math.max(250, borrowTimeout.dividedBy(3).toMillis()));
        config.setMaxLifetime(MAX_LIFETIME.toMillis());
        // The first connection is opened by the first borrow: a SnapStart snapshot must not contain one.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static Properties driverProperties(DatabaseSettings settings) {
        var properties = new Properties();
        // A server-side prepared statement pins the connection in RDS Proxy.
        PGProperty.PREPARE_THRESHOLD.set(properties, 0);
        // From 9.0 on, the driver sends application_name and extra_float_digits in the start-up packet. A SET would pin the connection.
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "15");
        PGProperty.APPLICATION_NAME.set(properties, "karigar");
        PGProperty.SOCKET_TIMEOUT.set(properties, (int) SOCKET_TIMEOUT.toSeconds());
        // A server that accepts a connection and does not respond would otherwise block the pool for the socket time-out.
        int connectTimeout = (int) Math.max(1, settings.borrowTimeout().toSeconds());
        PGProperty.CONNECT_TIMEOUT.set(properties, connectTimeout);
        PGProperty.LOGIN_TIMEOUT.set(properties, connectTimeout);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        if (settings.address().isVerified()) {
            PGProperty.SSL_FACTORY.set(properties, RdsSocketFactory.class.getName());
            PGProperty.SSL_FACTORY_ARG.set(properties, settings.region());
        }
        return properties;
    }
}
