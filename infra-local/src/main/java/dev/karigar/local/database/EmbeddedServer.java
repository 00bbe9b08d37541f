package dev.karigar.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

/** PostgreSQL 15 from Maven Central, run as a child process on loopback. */
public final class EmbeddedServer implements DatabaseServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final ProcessHandle process;

    private EmbeddedServer(EmbeddedPostgres postgres, ProcessHandle process) {
        this.postgres = postgres;
        this.process = process;
    }

    /**
     * Starts the server, after making its data directory when there is none.
     *
     * @param binaries where the server's programs are unpacked once
     * @param durable  whether commits must survive the machine; without, nothing waits for the disk
     */
    public static EmbeddedServer start(Path data, Path binaries, boolean durable) throws IOException {
        discardHalfMade(data);
        Files.createDirectories(binaries);
        var log = binaries.resolve("postgres.log").toFile();
        var switched = durable ? "on" : "off";
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(to(log))
                .setErrorRedirector(to(log))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "300")
                .setServerConfig("fsync", switched)
                .setServerConfig("synchronous_commit", switched)
                .setServerConfig("full_page_writes", switched)
                .start();
        Files.writeString(readyMark(data), "");
        return new EmbeddedServer(postgres, Postmaster.of(data).orElseThrow());
    }

    private static Redirect to(File log) {
        return Redirect.appendTo(log);
    }

    // initdb writes for a second; a stack killed meanwhile leaves a directory no server starts on.
    private static void discardHalfMade(Path data) throws IOException {
        if (Files.exists(data) && !Files.exists(readyMark(data))) {
            try (var files = Files.walk(data)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path readyMark(Path data) {
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
        // The process outlives its file by a moment, and the file is all that PostgreSQL's own tool waits for.
        Postmaster.stop(process);
    }
}
