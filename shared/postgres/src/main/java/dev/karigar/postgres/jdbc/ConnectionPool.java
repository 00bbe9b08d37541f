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

/** One pooled connection per function instance: Lambda runs one request at a time, and RDS Proxy does the rest. */
public final class ConnectionPool {

    private static final Duration SOCKET = Duration.ofSeconds(20);
    // Below the 30 minutes after which RDS Proxy drops an idle client.
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(25);

    private ConnectionPool() {
    }

    /**
     * From a function's {@code DATABASE_URL}, {@code DATABASE_USER}, {@code DATABASE_PASSWORD} and
     * {@code DATABASE_BORROW_TIMEOUT}.
     */
    public static HikariDataSource open(Map<String, String> environment) {
        return open(DatabaseSettings.of(environment), null);
    }

    /** The same; with {@code DATABASE_AUTH=iam} each connection signs in with a token of its own instead of the password. */
    public static HikariDataSource open(Map<String, String> environment, DatabaseAuthTokenProvider tokens) {
        return open(DatabaseSettings.of(environment), tokens);
    }

    static HikariDataSource open(DatabaseSettings settings, @Nullable DatabaseAuthTokenProvider tokens) {
        var borrow = settings.borrow();
        var config = new HikariConfig();
        config.setDataSource(new IamAuthDataSource(settings, driverProperties(settings), tokens));
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(borrow.toMillis());
        // A frozen function hears nothing of a connection that dies meanwhile. It is found out when it is borrowed, early enough for a
        // new one to be opened in the time that is left.
        config.setValidationTimeout(Math.max(250, borrow.dividedBy(3).toMillis()));
        config.setMaxLifetime(LONGEST_LIFE.toMillis());
        // No connection at start: a function that is never asked for data opens none, and a snapshot carries none.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static Properties driverProperties(DatabaseSettings settings) {
        var properties = new Properties();
        // A server-side prepared statement pins the proxied connection.
        PGProperty.PREPARE_THRESHOLD.set(properties, 0);
        // From 9.0 on, name and digits travel in the start-up packet: a SET would pin the proxied connection.
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "15");
        PGProperty.APPLICATION_NAME.set(properties, "karigar");
        PGProperty.SOCKET_TIMEOUT.set(properties, (int) SOCKET.toSeconds());
        // Without it, a server that takes the connection and says nothing would hold the only place in the pool for 20 s.
        int patience = (int) Math.max(1, settings.borrow().toSeconds());
        PGProperty.CONNECT_TIMEOUT.set(properties, patience);
        PGProperty.LOGIN_TIMEOUT.set(properties, patience);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        if (settings.address().isVerified()) {
            PGProperty.SSL_FACTORY.set(properties, RdsSocketFactory.class.getName());
            PGProperty.SSL_FACTORY_ARG.set(properties, settings.region());
        }
        return properties;
    }
}
