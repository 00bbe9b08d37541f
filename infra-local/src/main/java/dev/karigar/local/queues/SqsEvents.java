package dev.karigar.local.queues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sqs.model.Message;

/** The event an SQS mapping invokes a function with, and the partial batch response it reads back. */
final class SqsEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SqsEvents() {
    }

    static byte[] event(String queue, List<Message> messages) {
        var root = JSON.createObjectNode();
        var records = root.putArray("Records");
        messages.forEach(message -> write(records.addObject(), queue, message));
        try {
            return JSON.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ObjectNode record, String queue, Message message) {
        record.put("messageId", message.messageId()).put("receiptHandle", message.receiptHandle()).put("body", message.body());
        var attributes = record.putObject("attributes");
        message.attributesAsStrings().forEach(attributes::put);
        var typed = record.putObject("messageAttributes");
        message.messageAttributes()
                .forEach((name, value) -> typed.putObject(name).put("stringValue", value.stringValue()).put("dataType", value.dataType()));
        record.put("md5OfBody", message.md5OfBody())
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", "arn:aws:sqs:" + Queues.REGION + ":000000000000:" + queue)
                .put("awsRegion", Queues.REGION);
    }

    /**
     * The ids the function could not handle, nothing when the whole batch counts as failed: as AWS reads it, an empty
     * answer is success, and an answer it cannot read or an unknown id fails all.
     */
    static Optional<Set<String>> failures(byte[] answer, Set<String> sent) {
        if (answer.length == 0) {
            return Optional.of(Set.of());
        }
        try {
            var failed = new HashSet<String>();
            for (var failure : JSON.readTree(answer).path("batchItemFailures")) {
                failed.add(failure.path("itemIdentifier").asText(""));
            }
            return sent.containsAll(failed) ? Optional.of(failed) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
