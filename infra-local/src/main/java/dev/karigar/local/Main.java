package dev.karigar.local;

import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.http.PortTaken;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.LogManager;

/** What {@code mvn -Plocal} runs. */
public final class Main {

    private static final int REFUSED = 2;
    private static final int FAILED = 1;

    private Main() {
    }

    public static void main(String[] arguments) {
        quietLibraries();
        var resources = new Resources();
        Runtime.getRuntime().addShutdownHook(new Thread(resources::close, "stop"));
        // Before the start, which takes a while: a parent that ends during it must be missed, too.
        ParentProcessMonitor.exitWithParent(() -> System.exit(0));
        int code = start(resources, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static void quietLibraries() {
        try (var configuration = Main.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The last line of defence: everything that went wrong while starting ends here, in a sentence and a non-zero code.
    private static int start(Resources resources, PrintStream out, PrintStream err) {
        try {
            var settings = LocalSettings.from(System.getProperties(), System.getenv());
            new LocalStack(settings, new AdjustableClock(Clock.systemUTC()), resources).start(new Progress(out));
            return 0;
        } catch (Exception e) {
            var sentence = sentenceOf(e);
            err.println("Karigar cannot start. " + sentence.orElse("The cause:"));
            if (sentence.isEmpty()) {
                e.printStackTrace(err);
            }
            return sentence.isPresent() ? REFUSED : FAILED;
        }
    }

    private static Optional<String> sentenceOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupException refused) {
                return Optional.ofNullable(refused.getMessage());
            }
            if (cause instanceof PortTaken) {
                return Optional.of(cause.getMessage() + ": stop the program that has it, or choose another with -Dlocal.port=.");
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return Optional.of("The disk is full: " + fault.getMessage());
            }
        }
        return Optional.empty();
    }
}
