package dev.karigar.lambda.telemetry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports faults to a service beside the log. No method throws. */
public interface ErrorReporter {

    /** Reports nothing. */
    ErrorReporter NONE = new ErrorReporter() {
        @Override
        public void report(Throwable fault) {
            // The caller has logged the fault.
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }
    };

    /**
     * Sentry if there is a DSN.
     *
     * @param fields the log fields of the function
     * @param dsn    the address of a Sentry project, {@code https://<key>@<host>/<project>}; without one no class of Sentry is loaded
     */
    static ErrorReporter of(Map<String, String> fields, @Nullable String dsn) {
        return dsn == null || dsn.isBlank() ? NONE : new SentryErrorReporter(SentryDsn.parse(dsn), fields);
    }

    /** Queues a fault for sending, with the log fields of the running invocation. */
    void report(Throwable fault);

    /** Waits, with a time-out, until the queued faults are sent: Lambda freezes the process after the answer. */
    void flush();
}
