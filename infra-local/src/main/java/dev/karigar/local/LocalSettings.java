package dev.karigar.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a stack on one machine, from system properties. All of them have defaults.
 *
 * @param home        the infra-local folder; state and the copy of the classes are below it
 * @param port        of the HTTP API; 0 for any free port
 * @param data        where state is stored over restarts; when empty, every start begins without state
 * @param demo        whether demo data is inserted
 * @param databaseUrl a running PostgreSQL server to use, as a JDBC URL with its superuser's user and password; when empty, the
 *                    embedded server
 * @param concurrency maximum number of instances of one function
 * @param environment the variables of the process
 */
public record LocalSettings(Path home, int port, Optional<Path> data, boolean demo, Optional<String> databaseUrl, int concurrency,
        Map<String, String> environment) {

    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_CONCURRENCY = 4;
    private static final int MAX_PORT = 65_535;
    private static final int MAX_CONCURRENCY = 64;

    static LocalSettings from(Properties properties, Map<String, String> environment) {
        return new LocalSettings(Path.of(text(properties, "local.home").orElse("infra-local")).toAbsolutePath().normalize(),
                number(properties, "local.port", DEFAULT_PORT, 0, MAX_PORT),
                text(properties, "local.data").map(directory -> Path.of(directory).toAbsolutePath().normalize()),
                text(properties, "local.demo").filter("true"::equals).isPresent(), text(properties, "local.database.url"),
                number(properties, "local.concurrency", DEFAULT_CONCURRENCY, 1, MAX_CONCURRENCY), Map.copyOf(environment));
    }

    /** The folder of the parent's pom. */
    Path checkout() {
        return Objects.requireNonNull(home.getParent());
    }

    private static Optional<String> text(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int number(Properties properties, String name, int defaultValue, int min, int max) {
        var value = text(properties, name);
        if (value.isEmpty()) {
            return defaultValue;
        }
        var number = parse(value.get());
        if (number == null || number < min || number > max) {
            throw new StartupException("-D" + name + "=" + value.get() + " is not a number from " + min + " to " + max + ".");
        }
        return number;
    }

    private static @Nullable Integer parse(String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
