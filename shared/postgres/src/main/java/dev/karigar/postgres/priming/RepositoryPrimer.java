package dev.karigar.postgres.priming;

import dev.karigar.platform.SnapStartPrimer;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.PooledConnections;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;

/**
 * Calls every method of every repository of the function against an in-process server: Micronaut Data resolves a method,
 * and loads most of its own classes, only at the first call. An error of the wiring stops the deployment.
 */
@Singleton
@Requires(beans = Database.class)
final class RepositoryPrimer implements SnapStartPrimer {

    private final BeanContext context;
    private final PooledConnections connections;
    private final Database database;

    RepositoryPrimer(BeanContext context, PooledConnections connections, Database database) {
        this.context = context;
        this.connections = connections;
        this.database = database;
    }

    @Override
    public void prime() {
        DriverPrimer.primeAuthentication();
        try (var pool = DriverPrimer.openPool()) {
            connections.runOn(pool, () -> {
                for (int i = 0; i < DriverPrimer.ROUNDS; i++) {
                    DriverPrimer.runStatements(database);
                    context.getBeanDefinitions(Qualifiers.byStereotype(Repository.class)).forEach(this::callAll);
                }
            });
        }
    }

    @SuppressWarnings("unchecked")
    private void callAll(BeanDefinition<?> definition) {
        var repository = context.getBean(definition);
        definition.getExecutableMethods().forEach(method -> call(repository, (ExecutableMethod<Object, ?>) method));
    }

    private static void call(Object repository, ExecutableMethod<Object, ?> method) {
        try {
            method.invoke(repository, PlaceholderArguments.of(method));
        } catch (DataAccessException e) {
            // The server returns no row, which is an error for a method that requires one.
        }
    }
}
