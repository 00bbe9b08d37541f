package dev.karigar.lambda.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One function's telemetry. {@code KARIGAR_ENVIRONMENT} names the deployment; without it no metrics are written. */
public final class Telemetry {

    private final Map<String, String> constant;
    private final Clock clock;
    private final ErrorReporter faults;
    private final AtomicBoolean cold = new AtomicBoolean(true);

    private Telemetry(Map<String, String> constant, Clock clock, ErrorReporter faults) {
        this.constant = constant;
        this.clock = clock;
        this.faults = faults;
    }

    /** @param environment the function's variables */
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

    /** @param lambda null where Lambda's own id matters to nobody, as in a test */
    public InvocationLog begin(@Nullable Context lambda) {
        var fields = new LinkedHashMap<>(constant);
        fields.put(LogFields.COLD_START, Boolean.toString(cold.getAndSet(false)));
        if (lambda != null) {
            fields.put(LogFields.LAMBDA_REQUEST_ID, lambda.getAwsRequestId());
            fields.put(LogFields.REQUEST_ID, lambda.getAwsRequestId());
        }
        var trace = trace(lambda);
        trace.ifPresent(id -> fields.put(LogFields.TRACE_ID, id));
        return new InvocationLog(fields, clock, faults);
    }

    // The context knows it on newer runtimes, the property on all.
    private static Optional<String> trace(@Nullable Context lambda) {
        var ofContext = TraceHeader.traceId(lambda == null ? null : lambda.getXrayTraceId());
        return ofContext.or(() -> TraceHeader.traceId(System.getProperty(TraceHeader.PROPERTY)));
    }

    /** Makes what the function is made of, and reports what hinders it: an init fault has no invocation that could. */
    public <T> T start(Supplier<T> parts) {
        try {
            return parts.get();
        } catch (RuntimeException | Error e) {
            faults.report(e);
            faults.flush();
            throw e;
        }
    }

    public ErrorReporter faults() {
        return faults;
    }
}
