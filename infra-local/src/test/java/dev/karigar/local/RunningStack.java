package dev.karigar.local;

import dev.karigar.local.clock.AdjustableClock;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;

/** The whole stack inside the test's own JVM, on a free port. */
public final class RunningStack implements AutoCloseable {

    private final Resources resources;
    private final String url;

    private RunningStack(Resources resources, String url) {
        this.resources = resources;
        this.url = url;
    }

    public static RunningStack start(Path data) throws Exception {
        return start(data, "");
    }

    /** @param databaseUrl a running server with its owner's user and password; empty for the stack's own */
    public static RunningStack start(Path data, String databaseUrl) throws Exception {
        var properties = new Properties();
        properties.setProperty("local.home", Path.of("").toAbsolutePath().toString());
        properties.setProperty("local.port", "0");
        properties.setProperty("local.data", data.toString());
        properties.setProperty("local.database.url", databaseUrl);
        var resources = new Resources();
        var quiet = new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        var url = new LocalStack(LocalSettings.from(properties, Map.of()), new AdjustableClock(Clock.systemUTC()), resources).start(quiet);
        return new RunningStack(resources, url);
    }

    public String url() {
        return url;
    }

    @Override
    public void close() {
        resources.close();
    }
}
