package dev.karigar.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL process of a data directory, identified by the file postmaster.pid. */
public final class Postmaster {

    // PostgreSQL writes a checkpoint before it stops, which takes long on a busy disk.
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

    private Postmaster() {
    }

    /** The running process of this directory, if any. */
    static Optional<ProcessHandle> of(Path dataDirectory) throws IOException {
        var file = fileOf(dataDirectory);
        return Files.exists(file) ? processOf(file) : Optional.empty();
    }

    /**
     * Stops the server that a killed stack left running on this directory. A stale postmaster.pid is removed: its process id may
     * belong to another program by now, and PostgreSQL would refuse to start. The file of a server that had to be killed is not
     * removed, because PostgreSQL uses it to detect child processes that still write.
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

    /** Stops the process and waits until it has ended. A process that is stopping already is only awaited. */
    static void stop(ProcessHandle server) {
        server.destroy();
        if (!awaitEnd(server)) {
            // Its child processes end by themselves; the next start recovers from the write-ahead log.
            server.destroyForcibly();
            awaitEnd(server);
        }
    }

    /**
     * Whether the process has ended. In a container whose init process does not reap orphans it stays a zombie, which Java reports
     * as alive, but without a command.
     */
    public static boolean hasEnded(ProcessHandle server) {
        return !server.isAlive() || server.info().command().isEmpty();
    }

    private static boolean awaitEnd(ProcessHandle server) {
        var end = server.onExit();
        for (long attempts = STOP_TIMEOUT.dividedBy(POLL_INTERVAL); attempts > 0 && !hasEnded(server); attempts--) {
            try {
                end.get(POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
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
