package dev.karigar.postgres.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.karigar.kernel.UnitOfWork;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/** One pooled connection per function instance: Lambda runs one request at a time, and RDS Proxy does the rest. */
@Factory
@Requires(property = "database.url")
final class DatabaseFactory {

    // API Gateway gives up after 30 s; a caller told to retry after 3 is better served.
    private static final Duration BORROW = Duration.ofSeconds(3);
    private static final Duration SOCKET = Duration.ofSeconds(20);

    @Singleton
    @Bean(preDestroy = "close")
    HikariDataSource connections(@Value("${database.url}") String url, @Value("${database.user}") String user,
            @Value("${database.password:}") String password) {
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

    @Singleton
    StatementCounter statementCounter() {
        return new StatementCounter();
    }

    @Singleton
    @Bean(typed = {Database.class, UnitOfWork.class})
    Database database(HikariDataSource connections, StatementCounter counter) {
        return new Database(connections, counter);
    }
}
