package dev.karigar.local;

import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.http.PortInUseException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.LogManager;

/**
 * The main class of {@code mvn -Plocal}. Exit code 2 means that the stack cannot start with these settings on this machine, for the
 * printed reason; 1 means an unexpected error.
 */
public final class LocalMain {

    private static final int CANNOT_START = 2;
    private static final int UNEXPECTED_ERROR = 1;

    private LocalMain() {
    }

    public static void main(String[] arguments) {
        configureLogging();
        var resources = new Resources();
        Runtime.getRuntime().addShutdownHook(new Thread(resources::close, "stop"));
        // Before the start, because the parent process may end while the stack starts.
        ParentProcessMonitor.exitWithParent(() -> System.exit(0));
        int code = start(resources, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static void configureLogging() {
        try (var configuration = LocalMain.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Catches everything: every failure of the start becomes a printed reason and an exit code.
    private static int start(Resources resources, PrintStream out, PrintStream err) {
        try {
            var settings = LocalSettings.from(System.getProperties(), System.getenv());
            OwnClasses.loadAll();
            new StackStarter(settings, new AdjustableClock(Clock.systemUTC()), resources, new Progress(out)).start();
            return 0;
        } catch (Exception e) {
            var reason = reasonOf(e);
            err.println("Karigar cannot start. " + reason.orElse("The cause:"));
            if (reason.isEmpty()) {
                e.printStackTrace(err);
            }
            return reason.isPresent() ? CANNOT_START : UNEXPECTED_ERROR;
        }
    }

    private static Optional<String> reasonOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupException) {
                return Optional.ofNullable(cause.getMessage());
            }
            if (cause instanceof PortInUseException) {
                return Optional.of(cause.getMessage() + ": stop the program that listens on it, or choose another with -Dlocal.port=.");
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return Optional.of("The disk is full: " + fault.getMessage());
            }
        }
        return Optional.empty();
    }
}
