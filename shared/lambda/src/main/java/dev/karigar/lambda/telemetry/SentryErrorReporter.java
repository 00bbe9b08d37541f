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
 * Reports faults to Sentry: type, stack and the ids of the log. No data of a request, a user or this machine is sent, and no message of
 * an exception from other code, as in the log. The first fault starts Sentry: a start without faults costs nothing, and a snapshot
 * holds none of its threads.
 */
final class SentryErrorReporter implements ErrorReporter {

    private static final Logger LOG = LoggerFactory.getLogger(SentryErrorReporter.class);
    /** Milliseconds an answer with a fault waits for Sentry; other answers do not wait. */
    static final int FLUSH_TIMEOUT = 1_000;
    private static final List<String> TAGS = List.of(LogFields.FUNCTION, LogFields.TRACE_ID, LogFields.REQUEST_ID,
            LogFields.LAMBDA_REQUEST_ID);

    private final String dsn;
    private final Map<String, String> fields;
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean pending = new AtomicBoolean();

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
            pending.set(true);
        } catch (RuntimeException e) {
            // A failure of Sentry must not fail the invocation.
            LOG.warn("a fault could not be reported", e);
        }
    }

    @Override
    public void flush() {
        if (pending.compareAndSet(true, false)) {
            Sentry.flush(FLUSH_TIMEOUT);
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
        options.setConnectionTimeoutMillis(FLUSH_TIMEOUT);
        options.setReadTimeoutMillis(FLUSH_TIMEOUT);
        options.setBeforeSend((event, hint) -> withoutPersonalData(event));
    }

    private static SentryEvent withoutPersonalData(SentryEvent event) {
        event.setUser(null);
        event.setRequest(null);
        event.setServerName(null);
        event.setBreadcrumbs(null);
        for (var exception : Objects.requireNonNullElse(event.getExceptions(), List.<SentryException>of())) {
            if (!isOwn(exception)) {
                exception.setValue(null);
            }
        }
        return event;
    }

    // Sentry lists the outermost frame first: the last frame created the exception.
    private static boolean isOwn(SentryException exception) {
        var stack = exception.getStacktrace();
        var frames = stack == null ? null : stack.getFrames();
        if (frames == null || frames.isEmpty()) {
            return false;
        }
        var module = frames.getLast().getModule();
        return module != null && module.startsWith("dev.karigar");
    }
}
