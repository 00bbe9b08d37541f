package dev.karigar.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Metric;
import dev.karigar.lambda.telemetry.TraceHeader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * A {@code MicronautRequestHandler<SQSEvent, SQSBatchResponse>} behind an SQS event source mapping with
 * {@code ReportBatchItemFailures}. Each message succeeds or fails alone: the answer names the failed ones, which SQS delivers
 * again; Lambda deletes the others. The messages go to the context's {@link SqsMessageHandler} bean.
 */
public abstract class SqsFunction extends WorkerFunction<SQSEvent, SQSBatchResponse> {

    private static final String MESSAGE_ID = "sqs_message_id";
    private static final String TRACE_ATTRIBUTE = "AWSTraceHeader";

    private final SqsMessageHandler messages;

    /** @param function as the catalog names it */
    @SuppressWarnings("this-escape")
    protected SqsFunction(String function, Map<String, String> environment, Clock clock) {
        super(function, SQSEvent.class, environment, clock);
        this.messages = bean(SqsMessageHandler.class);
    }

    /** For tests: a function that the catalog does not list. */
    @SuppressWarnings("this-escape")
    protected SqsFunction(FunctionSpec function, Map<String, String> environment, Clock clock) {
        super(function, SQSEvent.class, environment, clock);
        this.messages = bean(SqsMessageHandler.class);
    }

    @Override
    protected final SQSBatchResponse handle(SQSEvent event, InvocationLog log) {
        return handle(event, log, messages);
    }

    @Override
    protected final SQSBatchResponse prime(SQSEvent event, InvocationLog log) {
        return handle(event, log, _ -> messages.prime());
    }

    private static SQSBatchResponse handle(SQSEvent event, InvocationLog log, SqsMessageHandler handler) {
        var batch = validated(event.getRecords());
        var failures = new ArrayList<BatchItemFailure>();
        for (var message : batch) {
            if (!succeeds(message, log, handler)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        log.setTraceId(Optional.empty());
        log.add(Metric.count("messages", batch.size()));
        log.add(Metric.count("faults", failures.size()));
        return new SQSBatchResponse(failures);
    }

    // The answer to an event that is no batch would have an empty failure list, and Lambda would delete every message.
    private static List<SQSMessage> validated(@Nullable List<SQSMessage> batch) {
        if (batch == null || batch.isEmpty()) {
            throw new IllegalArgumentException("an SQS event without records");
        }
        if (batch.stream().anyMatch(message -> message == null || message.getMessageId() == null)) {
            throw new IllegalArgumentException("an SQS record without messageId");
        }
        return batch;
    }

    private static boolean succeeds(SQSMessage message, InvocationLog log, SqsMessageHandler handler) {
        MDC.put(MESSAGE_ID, message.getMessageId());
        // The lines of a message carry the trace of the request that sent it.
        log.setTraceId(traceId(message.getAttributes()));
        try {
            handler.handle(message);
            return true;
        } catch (RuntimeException e) {
            // SQS delivers the message again, and moves it to the dead-letter queue after the last attempt.
            log.logFault("message failed", e);
            return false;
        } finally {
            MDC.remove(MESSAGE_ID);
        }
    }

    private static Optional<String> traceId(@Nullable Map<String, String> attributes) {
        return TraceHeader.traceId(attributes == null ? null : attributes.get(TRACE_ATTRIBUTE));
    }

    @Override
    protected final String primingEvent() {
        return """
                {"Records": [{"messageId": "priming", "body": "{}", "attributes": {"SentTimestamp": "0"}, "messageAttributes": {},
                  "eventSource": "aws:sqs", "eventSourceARN": "arn:aws:sqs:eu-central-1:000000000000:priming"}]}""";
    }
}
