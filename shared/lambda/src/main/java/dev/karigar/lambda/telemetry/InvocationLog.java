package dev.karigar.lambda.telemetry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.spi.LoggingEventBuilder;

/** The log of one invocation of a function: until it is closed, each log line of its thread carries the invocation's fields. */
public final class InvocationLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InvocationLog.class);

    private final boolean measured;
    private final @Nullable String traceId;
    private final Clock clock;
    private final ErrorReporter errors;
    private final List<Metric> ofFunction = new ArrayList<>();
    private final long began = System.nanoTime();

    InvocationLog(Map<String, String> fields, Clock clock, ErrorReporter errors) {
        this.measured = fields.containsKey(LogFields.ENVIRONMENT);
        this.traceId = fields.get(LogFields.TRACE_ID);
        this.clock = clock;
        this.errors = errors;
        MDC.clear();
        fields.forEach(MDC::put);
    }

    /** The X-Ray trace id of this invocation; empty where Lambda does not trace it. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    /** Sets the request id of the following lines, and their trace id where the invocation has none. */
    public void setRequestId(String requestId) {
        MDC.put(LogFields.REQUEST_ID, requestId);
        if (traceId == null) {
            MDC.put(LogFields.TRACE_ID, requestId);
        }
    }

    /** Sets the trace id of the following lines, which belong to one message of a batch; empty for that of the invocation. */
    public void setTraceId(Optional<String> ofMessage) {
        ofMessage.or(this::traceId).ifPresentOrElse(id -> MDC.put(LogFields.TRACE_ID, id), () -> MDC.remove(LogFields.TRACE_ID));
    }

    /** Nanoseconds since the invocation began. */
    public long elapsed() {
        return System.nanoTime() - began;
    }

    /** Adds a metric of the function to the line that ends the invocation. */
    public void add(Metric metric) {
        ofFunction.add(metric);
    }

    /**
     * Writes the line that ends the invocation, with the metrics that were added. The values of metrics are fields of the line, too.
     *
     * @param more metrics with dimensions of their own
     */
    public void log(String message, Map<String, ?> fields, Metrics... more) {
        var groups = new ArrayList<>(List.of(more));
        if (!ofFunction.isEmpty()) {
            groups.add(Metrics.ofFunction(ofFunction.toArray(Metric[]::new)));
        }
        write(LOG.atInfo(), fields, groups).log(message);
    }

    /** Logs and reports a fault that does not end the invocation. */
    public void logFault(String message, Throwable fault) {
        LOG.error(message, fault);
        errors.report(fault);
    }

    /** Logs and reports the fault that ends the invocation. The caller throws it on, for Lambda to retry or to answer. */
    public void logFailure(Throwable fault) {
        write(LOG.atError().setCause(fault), Map.of(), List.of(Metrics.ofFunction(Metric.count("faults", 1)))).log("invocation failed");
        errors.report(fault);
    }

    private LoggingEventBuilder write(LoggingEventBuilder start, Map<String, ?> fields, List<Metrics> groups) {
        var line = start;
        for (var field : fields.entrySet()) {
            line = line.addKeyValue(field.getKey(), field.getValue());
        }
        for (var metric : groups.stream().flatMap(group -> group.metrics().stream()).toList()) {
            line = line.addKeyValue(metric.name(), metric.value());
        }
        return measured && !groups.isEmpty() ? line.addKeyValue(EmbeddedMetrics.METADATA, EmbeddedMetrics.metadata(clock.instant(), groups))
                : line;
    }

    @Override
    public void close() {
        try {
            errors.flush();
        } finally {
            MDC.clear();
        }
    }
}
