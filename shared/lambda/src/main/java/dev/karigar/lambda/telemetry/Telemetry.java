package dev.karigar.lambda.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The telemetry of one function. {@code KARIGAR_ENVIRONMENT} names the deployment; without it no metrics are written. */
public final class Telemetry {

    private final Map<String, String> constant;
    private final Clock clock;
    private final ErrorReporter errors;
    private final AtomicBoolean cold = new AtomicBoolean(true);

    private Telemetry(Map<String, String> constant, Clock clock, ErrorReporter errors) {
        this.constant = constant;
        this.clock = clock;
        this.errors = errors;
    }

    /** The work of one invocation. */
    @FunctionalInterface
    public interface Invocation {
        void run(InvocationLog log) throws IOException;
    }

    /** @param environment the function's environment variables */
    public static Telemetry of(String function, Map<String, String> environment, Clock clock) {
        var constant = new LinkedHashMap<String, String>();
        constant.put(LogFields.FUNCTION, function);
        putUnlessBlank(constant, LogFields.VERSION, environment.get("AWS_LAMBDA_FUNCTION_VERSION"));
        putUnlessBlank(constant, LogFields.ENVIRONMENT, environment.get("KARIGAR_ENVIRONMENT"));
        return new Telemetry(constant, clock, ErrorReporter.of(constant, environment.get("SENTRY_DSN")));
    }

    private static void putUnlessBlank(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }

    /**
     * Runs one invocation with a log of its own. What it throws is logged, reported and thrown on.
     *
     * @param lambda null where there is no Lambda request, as in priming and in tests
     */
    public void invoke(@Nullable Context lambda, Invocation invocation) throws IOException {
        try (var log = begin(lambda)) {
            try {
                invocation.run(log);
            } catch (IOException | RuntimeException | Error e) {
                log.logFailure(e);
                throw e;
            }
        }
    }

    /**
     * Runs an invocation before a snapshot. It belongs to no deployment: its line has no metrics and is not reported, and the first
     * invocation after a restore is still the cold one.
     */
    public static void prime(Clock clock, Invocation invocation) throws IOException {
        EmbeddedMetrics.metadata(clock.instant(), List.of(Metrics.ofFunction(Metric.count("faults", 0))));
        Telemetry.of("priming", Map.of(), clock).invoke(null, invocation);
    }

    /** @param lambda null where there is no Lambda request, as in priming and in tests */
    public InvocationLog begin(@Nullable Context lambda) {
        var fields = new LinkedHashMap<>(constant);
        fields.put(LogFields.COLD_START, Boolean.toString(cold.getAndSet(false)));
        if (lambda != null) {
            fields.put(LogFields.LAMBDA_REQUEST_ID, lambda.getAwsRequestId());
            fields.put(LogFields.REQUEST_ID, lambda.getAwsRequestId());
        }
        traceId(lambda).ifPresent(id -> fields.put(LogFields.TRACE_ID, id));
        return new InvocationLog(fields, clock, errors);
    }

    // Newer runtimes have it in the context, all in the system property.
    private static Optional<String> traceId(@Nullable Context lambda) {
        var ofContext = TraceHeader.traceId(lambda == null ? null : lambda.getXrayTraceId());
        return ofContext.or(() -> TraceHeader.traceId(System.getProperty(TraceHeader.PROPERTY)));
    }

    /** Runs a part of the function's init and reports its failure: no invocation exists yet that could. */
    public <T> T initialize(Supplier<T> part) {
        try {
            return part.get();
        } catch (RuntimeException | Error e) {
            errors.report(e);
            errors.flush();
            throw e;
        }
    }

    public ErrorReporter errorReporter() {
        return errors;
    }
}
