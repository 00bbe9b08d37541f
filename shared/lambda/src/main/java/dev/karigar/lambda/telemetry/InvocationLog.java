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

/** One invocation of a function: while it runs, each log line of its thread carries its fields; when it is closed, none does. */
public final class InvocationLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InvocationLog.class);

    private final boolean measured;
    private final @Nullable String traceId;
    private final Clock clock;
    private final ErrorReporter faults;
    private final List<Metric> ofFunction = new ArrayList<>();
    private final long began = System.nanoTime();

    InvocationLog(Map<String, String> fields, Clock clock, ErrorReporter faults) {
        this.measured = fields.containsKey(LogFields.ENVIRONMENT);
        this.traceId = fields.get(LogFields.TRACE_ID);
        this.clock = clock;
        this.faults = faults;
        MDC.clear();
        fields.forEach(MDC::put);
    }

    /** X-Ray's trace of this invocation, where there is one. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    /** From now on the lines name this request. */
    public void answering(String requestId) {
        MDC.put(LogFields.REQUEST_ID, requestId);
        if (traceId == null) {
            MDC.put(LogFields.TRACE_ID, requestId);
        }
    }

    /** Nanoseconds since it began. */
    public long elapsed() {
        return System.nanoTime() - began;
    }

    /** Adds a metric of the function to the line that ends the invocation. */
    public void add(Metric metric) {
        ofFunction.add(metric);
    }

    /**
     * Writes the invocation's one line: what it was, and its metrics, whose values are fields of the line, too.
     *
     * @param more metrics with dimensions of their own
     */
    public void tell(String message, Map<String, ?> fields, Metrics... more) {
        var groups = new ArrayList<>(List.of(more));
        if (!ofFunction.isEmpty()) {
            groups.add(Metrics.ofFunction(ofFunction.toArray(Metric[]::new)));
        }
        write(LOG.atInfo(), fields, groups).log(message);
    }

    /** Logs and reports a fault that does not end the invocation. */
    public void fault(String message, Throwable fault) {
        LOG.error(message, fault);
        faults.report(fault);
    }

    /** The message in hand was sent by this trace; an empty one is that of the invocation. */
    public void follow(Optional<String> trace) {
        trace.or(this::traceId).ifPresentOrElse(id -> MDC.put(LogFields.TRACE_ID, id), () -> MDC.remove(LogFields.TRACE_ID));
    }

    /** Tells of the fault that ends the invocation and reports it. The caller throws it on, for Lambda to retry or to answer. */
    public void failed(Throwable fault) {
        write(LOG.atError().setCause(fault), Map.of(), List.of(Metrics.ofFunction(Metric.count("faults", 1)))).log("invocation failed");
        faults.report(fault);
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
            faults.flush();
        } finally {
            MDC.clear();
        }
    }
}
