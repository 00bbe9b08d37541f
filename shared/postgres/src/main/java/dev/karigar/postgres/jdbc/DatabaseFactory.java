package dev.karigar.postgres.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.karigar.platform.DatabaseAuthTokenProvider;
import dev.karigar.platform.UnitOfWork;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** The database as beans, where a function is told of one. */
@Factory
@Requires(property = "database.url")
final class DatabaseFactory {

    /** Made at start, so that what is wrong with the variables fails the deploy. */
    @Context
    DatabaseSettings settings(Environment environment) {
        return DatabaseSettings
                .of(name -> environment.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class).orElse(null));
    }

    @Singleton
    @Bean(preDestroy = "close")
    HikariDataSource connections(DatabaseSettings settings, Optional<DatabaseAuthTokenProvider> tokens) {
        return ConnectionPool.open(settings, tokens.orElse(null));
    }

    @Singleton
    JdbcStatementCounter statementCounter() {
        return new JdbcStatementCounter();
    }

    @Singleton
    @Bean(typed = {Database.class, UnitOfWork.class})
    Database database(HikariDataSource connections, JdbcStatementCounter counter) {
        return new Database(connections, counter);
    }
}
