package dev.karigar.local;

import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.database.EmbeddedServer;
import dev.karigar.local.database.StatementLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.io.file.PathUtils;

/**
 * The whole stack in the JVM of the tests, on a free port. All test classes share one, because a start takes several seconds; a test
 * may advance the clock and must not assume that it has not been advanced.
 */
public final class RunningStack {

    private final EmbeddedServer database;
    private final StatementLog statements;
    private final String url;

    private RunningStack(EmbeddedServer database, StatementLog statements, String url) {
        this.database = database;
        this.statements = statements;
        this.url = url;
    }

    private static final class Holder {
        private static final RunningStack SHARED = start();
    }

    /** The shared stack, started when it is first asked for and stopped at the end of the JVM. */
    public static RunningStack shared() {
        return Holder.SHARED;
    }

    private static RunningStack start() {
        var resources = new Resources();
        try {
            var folder = resources.own(new TemporaryFolder(Files.createTempDirectory("karigar-stack"))).path();
            Runtime.getRuntime().addShutdownHook(new Thread(resources::close, "stop"));
            var binaries = folder.resolve("binaries");
            var database = resources.own(EmbeddedServer.start(folder.resolve("postgres"), binaries, false));
            var statements = new StatementLog(database, binaries.resolve("postgres.log"));
            statements.setEnabled(true);
            var properties = new Properties();
            properties.setProperty("local.home", Path.of("").toAbsolutePath().toString());
            properties.setProperty("local.port", "0");
            properties.setProperty("local.data", folder.resolve("state").toString());
            properties.setProperty("local.database.url",
                    database.url() + "?user=" + database.owner() + "&password=" + database.ownerPassword());
            var silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
            var settings = LocalSettings.from(properties, Map.of());
            var url = new StackStarter(settings, new AdjustableClock(Clock.systemUTC()), resources, silent).start();
            return new RunningStack(database, statements, url);
        } catch (Exception e) {
            resources.close();
            throw new IllegalStateException("the stack did not start", e);
        }
    }

    private record TemporaryFolder(Path path) implements AutoCloseable {
        @Override
        public void close() {
            try {
                PathUtils.deleteDirectory(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public String url() {
        return url;
    }

    public EmbeddedServer database() {
        return database;
    }

    /** All statements of the functions since the start. */
    public StatementLog statements() {
        return statements;
    }
}
