package dev.karigar.lambda.telemetry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where faults are told beside the log. Telling one never fails and never throws. */
public interface ErrorReporter {

    /** The log is enough. */
    ErrorReporter NONE = new ErrorReporter() {
        @Override
        public void report(Throwable fault) {
            // Whoever reports a fault has logged it.
        }

        @Override
        public void flush() {
            // Nothing is on its way.
        }
    };

    /**
     * Sentry where there is an address for it.
     *
     * @param fields the log's fields of the function
     * @param dsn    Sentry's address of a project, {@code https://<key>@<host>/<project>}; nothing of Sentry is loaded without one
     */
    static ErrorReporter of(Map<String, String> fields, @Nullable String dsn) {
        return dsn == null || dsn.isBlank() ? NONE : new SentryErrorReporter(SentryDsn.checked(dsn), fields);
    }

    /** Hands a fault over, with the log's fields of the running invocation. */
    void report(Throwable fault);

    /** Waits, within a bound, until the faults are sent: after the answer Lambda freezes the process. */
    void flush();
}
