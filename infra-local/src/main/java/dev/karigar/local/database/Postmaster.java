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

    /** The process that runs on this directory. */
    static Optional<ProcessHandle> of(Path dataDirectory) throws IOException {
        var file = fileOf(dataDirectory);
        return Files.exists(file) ? processOf(file) : Optional.empty();
    }

    /**
     * Stops the server that a killed stack left running on this directory, and removes a process file whose process is
     * gone: its number may belong to another program by now, which PostgreSQL would take for itself.
     */
    public static void stopOrphanOf(Path dataDirectory) throws IOException {
        of(dataDirectory).ifPresent(Postmaster::stop);
        Files.deleteIfExists(fileOf(dataDirectory));
    }

    private static Path fileOf(Path dataDirectory) {
        return dataDirectory.resolve("postmaster.pid");
    }

    private static Optional<ProcessHandle> processOf(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().filter(command -> command.endsWith("postgres")).isPresent());
    }

    /** Returns when the process has ended; one that was told to before is only waited for. */
    static void stop(ProcessHandle server) {
        server.destroy();
        if (!endsInTime(server)) {
            // Its children notice and end by themselves; the log brings the data back to the last commit.
            server.destroyForcibly();
            // In a container whose first process collects no orphans a dead server keeps its number for ever.
            endsInTime(server);
        }
    }

    private static boolean endsInTime(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
