package dev.karigar.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of a data directory, known by the file postmaster.pid. */
public final class Postmaster {

    private static final int PATIENCE_SECONDS = 5;

    private Postmaster() {
    }

    /**
     * Stops the server that a killed stack left running on this directory, and removes a process file whose process is
     * gone: its number may belong to another program by now, which PostgreSQL would take for itself.
     */
    public static void stopOrphanOf(Path dataDirectory) throws IOException {
        var file = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var server = processOf(file);
        if (server.isPresent()) {
            stop(server.get());
        }
        Files.deleteIfExists(file);
    }

    private static Optional<ProcessHandle> processOf(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().filter(command -> command.endsWith("postgres")).isPresent());
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // Its children notice and end by themselves; the log brings the data back to the last commit.
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
