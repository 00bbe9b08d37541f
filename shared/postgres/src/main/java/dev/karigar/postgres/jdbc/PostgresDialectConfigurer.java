package dev.karigar.postgres.jdbc;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * Sets the dialect of Micronaut Data's data source {@code default} in every context that has this module on its class path.
 * Micronaut Data reads it as a property only, not from a bean. Public, with a public constructor: Micronaut loads it as a service.
 */
@ContextConfigurer
public final class PostgresDialectConfigurer implements ApplicationContextConfigurer {

    // Below the environment and the system properties.
    private static final int LOWEST = -1000;

    public PostgresDialectConfigurer() {
        super();
    }

    @Override
    public void configure(ApplicationContextBuilder context) {
        context.propertySources(PropertySource.of("karigar-postgres", Map.of("datasources.default.dialect", "POSTGRES"), LOWEST));
    }
}
