package dev.karigar.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.file.PathUtils;

/** PostgreSQL 15 from Maven Central, a child process that listens on loopback. */
public final class EmbeddedServer implements DatabaseServer {

    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final ProcessHandle process;

    private EmbeddedServer(EmbeddedPostgres postgres, ProcessHandle process) {
        this.postgres = postgres;
        this.process = process;
    }

    /**
     * Starts the server and creates its data directory if there is none.
     *
     * @param binaries where the server's programs are unpacked; its log file {@code postgres.log} is there, too
     * @param durable  whether commits wait for the disk (fsync)
     */
    public static EmbeddedServer start(Path data, Path binaries, boolean durable) throws IOException {
        deleteIncomplete(data);
        Files.createDirectories(binaries);
        var log = binaries.resolve("postgres.log").toFile();
        var onOff = durable ? "on" : "off";
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(START_TIMEOUT)
                .setOutputRedirector(to(log))
                .setErrorRedirector(to(log))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "300")
                .setServerConfig("fsync", onOff)
                .setServerConfig("synchronous_commit", onOff)
                .setServerConfig("full_page_writes", onOff)
                .start();
        Files.writeString(completionMarker(data), "");
        return new EmbeddedServer(postgres, Postmaster.of(data).orElseThrow());
    }

    private static Redirect to(File log) {
        return Redirect.appendTo(log);
    }

    // A stack that is killed during initdb leaves an incomplete directory, on which no server starts.
    private static void deleteIncomplete(Path data) throws IOException {
        if (Files.exists(data) && !Files.exists(completionMarker(data))) {
            PathUtils.deleteDirectory(data);
        }
    }

    private static Path completionMarker(Path data) {
        return data.resolveSibling(data.getFileName() + ".ready");
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    @Override
    public String owner() {
        return "postgres";
    }

    @Override
    public String ownerPassword() {
        return "postgres";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        // pg_ctl waits until postmaster.pid is gone; the process ends shortly after that.
        Postmaster.stop(process);
    }
}
