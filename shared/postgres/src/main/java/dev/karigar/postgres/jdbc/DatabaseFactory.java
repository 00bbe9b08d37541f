package dev.karigar.postgres.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.karigar.kernel.UnitOfWork;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** The database as beans, where a function is told of one. */
@Factory
@Requires(property = "database.url")
final class DatabaseFactory {

    @Singleton
    @Bean(preDestroy = "close")
    HikariDataSource connections(@Value("${database.url}") String url, @Value("${database.user}") String user,
            @Value("${database.password:}") String password) {
        return ConnectionPool.open(url, user, password);
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
