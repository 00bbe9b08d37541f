package dev.karigar.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of a data directory, known by the file postmaster.pid. */
public final class Postmaster {

    // A checkpoint on a busy disk takes its time, and whoever is killed meanwhile repeats the work at the next start.
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);

    private Postmaster() {
    }

    /** The process that runs on this directory. */
    static Optional<ProcessHandle> of(Path dataDirectory) throws IOException {
        var file = fileOf(dataDirectory);
        return Files.exists(file) ? processOf(file) : Optional.empty();
    }

    /**
     * Stops the server that a killed stack left running on this directory, and removes a process file whose number is not a
     * server's: it may belong to another program by now, which PostgreSQL would take for itself. The file of a server that had
     * to be killed stays: by it PostgreSQL sees whether any of its processes still writes.
     */
    public static void stopOrphanOf(Path dataDirectory) throws IOException {
        var server = of(dataDirectory);
        server.ifPresent(Postmaster::stop);
        if (server.isEmpty() || server.get().isAlive()) {
            Files.deleteIfExists(fileOf(dataDirectory));
        }
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
            endsInTime(server);
        }
    }

    /**
     * Whether it runs no more. In a container whose first process collects no orphans, a dead one keeps its number for ever and
     * passes for alive, but has no program.
     */
    public static boolean hasEnded(ProcessHandle server) {
        return !server.isAlive() || server.info().command().isEmpty();
    }

    private static boolean endsInTime(ProcessHandle server) {
        var end = server.onExit();
        for (long looks = PATIENCE.dividedBy(LOOK); looks > 0 && !hasEnded(server); looks--) {
            try {
                end.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return hasEnded(server);
    }
}
