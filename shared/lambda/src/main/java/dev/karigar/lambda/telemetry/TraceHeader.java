package dev.karigar.lambda.telemetry;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The X-Ray tracing header, for example {@code Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1}. */
public final class TraceHeader {

    /** The system property in which Lambda's Java runtime stores the header of the running invocation; the AWS SDK reads it there. */
    public static final String PROPERTY = "com.amazonaws.xray.traceHeader";

    private static final Pattern ROOT = Pattern.compile("(?:^|;)\\s*Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)");

    private TraceHeader() {
    }

    /** The trace id; empty for a malformed header, which any HTTP client can send. */
    public static Optional<String> traceId(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        var root = ROOT.matcher(header);
        return root.find() ? Optional.of(root.group(1)) : Optional.empty();
    }
}
