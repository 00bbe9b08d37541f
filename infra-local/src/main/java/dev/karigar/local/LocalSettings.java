package dev.karigar.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a person may choose. Nothing needs to be.
 *
 * @param home        the infra-local folder; the modules lie beside it
 * @param port        of the HTTP API; 0 for any free one
 * @param data        where state is kept over restarts; without it, state is fresh at every start
 * @param databaseUrl a running PostgreSQL to use instead of the embedded one, as a JDBC URL with its owner's user and password
 * @param concurrency instances of one function at most
 * @param environment the process's own, from which a few variables are passed on
 */
public record LocalSettings(Path home, int port, Optional<Path> data, boolean demo, Optional<String> databaseUrl, int concurrency,
        Map<String, String> environment) {

    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_CONCURRENCY = 4;

    static LocalSettings from(Properties properties, Map<String, String> environment) {
        return new LocalSettings(Path.of(text(properties, "local.home").orElse("infra-local")).toAbsolutePath().normalize(),
                number(properties, "local.port", DEFAULT_PORT, 0, 65_535),
                text(properties, "local.data").map(directory -> Path.of(directory).toAbsolutePath().normalize()),
                text(properties, "local.demo").filter("true"::equals).isPresent(), text(properties, "local.database.url"),
                number(properties, "local.concurrency", DEFAULT_CONCURRENCY, 1, 64), Map.copyOf(environment));
    }

    /** A module's folder. */
    public Path module(String folder) {
        return home.resolveSibling(folder);
    }

    private static Optional<String> text(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int number(Properties properties, String name, int otherwise, int least, int most) {
        var value = text(properties, name);
        if (value.isEmpty()) {
            return otherwise;
        }
        var number = parsed(value.get());
        if (number == null || number < least || number > most) {
            throw new StartupException("-D" + name + "=" + value.get() + " is not a number from " + least + " to " + most + ".");
        }
        return number;
    }

    private static @Nullable Integer parsed(String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
