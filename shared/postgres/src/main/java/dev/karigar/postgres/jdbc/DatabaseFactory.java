package dev.karigar.postgres.jdbc;

import dev.karigar.platform.DatabaseAuthTokenProvider;
import dev.karigar.platform.UnitOfWork;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.operations.JdbcRepositoryOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** The beans of a function with a database. Micronaut Data's data source {@code default} is the function's pool. */
@Factory
@Requires(property = "database.url")
final class DatabaseFactory {

    /** Created when the context starts, so that wrong variables stop the deployment. */
    @Context
    DatabaseSettings settings(Environment environment) {
        return DatabaseSettings
                .of(name -> environment.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class).orElse(null));
    }

    @Singleton
    JdbcStatementCounter statementCounter() {
        return new JdbcStatementCounter();
    }

    @Singleton
    @Bean(preDestroy = "close")
    PooledConnections connections(DatabaseSettings settings, Optional<DatabaseAuthTokenProvider> tokens, JdbcStatementCounter counter) {
        return new PooledConnections(ConnectionPool.open(settings, tokens.orElse(null)), counter);
    }

    @Singleton
    @Named("default")
    DataSource dataSource(PooledConnections connections) {
        return connections.asDataSource();
    }

    /**
     * Created when the context starts: repositories look up their operations only at their first call, and would report wrong
     * wiring to the first request instead of the deployment.
     */
    @Context
    @Bean(typed = {Database.class, UnitOfWork.class})
    Database database(TransactionOperations<Connection> transactions, ConnectionOperations<Connection> connections,
            JdbcRepositoryOperations unused) {
        return new Database(transactions, connections);
    }
}
