package dev.karigar.aws.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * A batch in which each message stands for itself: those that fail are named in the answer
 * ({@code ReportBatchItemFailures}) and come again alone; the others are deleted by Lambda.
 */
public final class SqsBatchHandler implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(SqsBatchHandler.class);
    private static final JsonFactory JSON = new JsonFactory();

    private final Consumer<SqsRecord> one;

    /** @param one deals with one message; what it throws fails that message alone */
    public SqsBatchHandler(Consumer<SqsRecord> one) {
        this.one = one;
    }

    @Override
    public String on(byte[] event) {
        var failed = new ArrayList<String>();
        for (var record : SqsEvent.of(event).records()) {
            if (!succeeds(record)) {
                failed.add(record.messageId());
            }
        }
        return answer(failed);
    }

    private boolean succeeds(SqsRecord record) {
        MDC.put("sqs_message_id", record.messageId());
        try {
            one.accept(record);
            return true;
        } catch (RuntimeException e) {
            // The edge: here a fault becomes a failed message. The queue brings it again, at last to the dead letters.
            LOG.error("message failed", e);
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
