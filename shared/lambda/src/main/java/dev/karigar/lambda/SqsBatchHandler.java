package dev.karigar.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Metric;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.MDC;

/**
 * A batch in which each message stands for itself: those that fail are named in the answer
 * ({@code ReportBatchItemFailures}) and come again alone; the others are deleted by Lambda.
 */
public final class SqsBatchHandler implements EventHandler {

    private static final JsonFactory JSON = new JsonFactory();

    private final Consumer<SqsRecord> one;

    /** @param one deals with one message; what it throws fails that message alone */
    public SqsBatchHandler(Consumer<SqsRecord> one) {
        this.one = one;
    }

    /** Reads a batch and answers it; its message is handled by nobody. */
    public static void prime() {
        SqsEvent.of("{\"Records\": [{\"messageId\": \"none\", \"eventSource\": \"aws:sqs\", \"body\": \"{}\"}]}"
                .getBytes(StandardCharsets.UTF_8));
        answer(List.of());
    }

    @Override
    public String on(byte[] event, InvocationLog invocation) {
        var failed = new ArrayList<String>();
        var records = SqsEvent.of(event).records();
        for (var record : records) {
            if (!succeeds(record, invocation)) {
                failed.add(record.messageId());
            }
        }
        invocation.follow(Optional.empty());
        invocation.add(Metric.count("messages", records.size()));
        invocation.add(Metric.count("faults", failed.size()));
        return answer(failed);
    }

    private boolean succeeds(SqsRecord record, InvocationLog invocation) {
        MDC.put("sqs_message_id", record.messageId());
        // Each message was sent by a request of its own: its lines carry that one's trace.
        invocation.follow(record.traceId());
        try {
            one.accept(record);
            return true;
        } catch (RuntimeException e) {
            // The edge: here a fault becomes a failed message. The queue brings it again, at last to the dead letters.
            invocation.fault("message failed", e);
            return false;
        } finally {
            MDC.remove("sqs_message_id");
        }
    }

    private static String answer(List<String> failed) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("batchItemFailures");
            for (var id : failed) {
                json.writeStartObject();
                json.writeStringField("itemIdentifier", id);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
