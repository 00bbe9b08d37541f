package dev.karigar.lambda;

import dev.karigar.lambda.telemetry.TraceHeader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message of an SQS event.
 *
 * @param messageId   SQS's own id, by which a failure is reported
 * @param traceHeader X-Ray's, as the sender's SDK passed it on; null when the sender was not traced
 */
public record SqsRecord(String messageId, String body, @Nullable String traceHeader) {

    /** The trace that sent it. */
    Optional<String> traceId() {
        return TraceHeader.traceId(traceHeader);
    }

    @Override
    public String toString() {
        return "SqsRecord[" + messageId + "]";
    }
}
