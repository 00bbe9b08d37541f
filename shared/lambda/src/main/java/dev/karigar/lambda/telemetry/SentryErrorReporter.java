package dev.karigar.lambda.telemetry;

import io.sentry.Sentry;
import io.sentry.SentryEvent;
import io.sentry.SentryOptions;
import io.sentry.protocol.SentryException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Faults to Sentry: type, stack and the log's ids. Nothing of a request, of a user or of this machine goes along, and no message
 * of somebody else's exception, as in the log. Sentry is started by the first fault: a start without one costs nothing, and a
 * snapshot holds none of its threads.
 */
final class SentryErrorReporter implements ErrorReporter {

    private static final Logger LOG = LoggerFactory.getLogger(SentryErrorReporter.class);
    /** The longest an answer waits for Sentry, in milliseconds; only one with a fault waits at all. */
    static final int LONGEST_WAIT = 1_000;
    private static final List<String> TAGS = List.of(LogFields.FUNCTION, LogFields.TRACE_ID, LogFields.REQUEST_ID,
            LogFields.LAMBDA_REQUEST_ID);

    private final String dsn;
    private final Map<String, String> fields;
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean waiting = new AtomicBoolean();

    SentryErrorReporter(String dsn, Map<String, String> fields) {
        this.dsn = dsn;
        this.fields = Map.copyOf(fields);
    }

    @Override
    public void report(Throwable fault) {
        try {
            if (started.compareAndSet(false, true)) {
                Sentry.init(this::configure);
            }
            var event = new SentryEvent(fault);
            fields.forEach(event::setTag);
            for (var tag : TAGS) {
                var value = MDC.get(tag);
                if (value != null) {
                    event.setTag(tag, value);
                }
            }
            Sentry.captureEvent(event);
            waiting.set(true);
        } catch (RuntimeException e) {
            // The edge of somebody else's code: what fails there must not cost the answer.
            LOG.warn("a fault could not be reported", e);
        }
    }

    @Override
    public void flush() {
        if (waiting.compareAndSet(true, false)) {
            Sentry.flush(LONGEST_WAIT);
        }
    }

    private void configure(SentryOptions options) {
        options.setDsn(dsn);
        options.setEnvironment(fields.getOrDefault(LogFields.ENVIRONMENT, "local"));
        options.setRelease(fields.get(LogFields.FUNCTION) + "@" + fields.getOrDefault(LogFields.VERSION, "0"));
        options.setAttachServerName(false);
        options.setSendModules(false);
        options.setMaxBreadcrumbs(0);
        options.setEnableUncaughtExceptionHandler(false);
        options.setEnableShutdownHook(false);
        options.setSendClientReports(false);
        options.setConnectionTimeoutMillis(LONGEST_WAIT);
        options.setReadTimeoutMillis(LONGEST_WAIT);
        options.setBeforeSend((event, hint) -> withoutPersonalData(event));
    }

    private static SentryEvent withoutPersonalData(SentryEvent event) {
        event.setUser(null);
        event.setRequest(null);
        event.setServerName(null);
        event.setBreadcrumbs(null);
        for (var exception : Objects.requireNonNullElse(event.getExceptions(), List.<SentryException>of())) {
            if (!isOurs(exception)) {
                exception.setValue(null);
            }
        }
        return event;
    }

    // Sentry's frames begin with the outermost; the last one made the exception.
    private static boolean isOurs(SentryException exception) {
        var stack = exception.getStacktrace();
        var frames = stack == null ? null : stack.getFrames();
        if (frames == null || frames.isEmpty()) {
            return false;
        }
        var module = frames.getLast().getModule();
        return module != null && module.startsWith("dev.karigar");
    }
}
