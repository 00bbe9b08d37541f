package dev.karigar.emulation.events;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Builds the event of an SQS event source mapping, as the AWS documentation "Using Lambda with Amazon SQS" shows it. */
public final class SqsEventBuilder {

    private final String region;
    private final String queue;
    private final ObjectNode event = JsonNodeFactory.instance.objectNode();
    private final ArrayNode records = event.putArray("Records");

    /**
     * One message of the batch.
     *
     * @param attributes SQS's own, by their name in the API: {@code ApproximateReceiveCount} and so on
     */
    public record Message(String id, String receiptHandle, String body, String md5, Map<String, String> attributes) {

        /** A message that was received for the first time. */
        public static Message of(String id, String body) {
            return new Message(id, "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a", body, "e4e68fb7bd0e697a0ae8f1bb342846b3",
                    Map.of("ApproximateReceiveCount", "1", "SentTimestamp", "1545082649183", "SenderId", "AIDAIENQZJOLO23YVJ4VO",
                            "ApproximateFirstReceiveTimestamp", "1545082649185"));
        }
    }

    /** @param queue its name */
    public SqsEventBuilder(String region, String queue) {
        this.region = region;
        this.queue = queue;
    }

    /** Adds a message; its record is returned, for fields that few messages have. */
    public ObjectNode add(Message message) {
        var sqsRecord = records.addObject()
                .put("messageId", message.id())
                .put("receiptHandle", message.receiptHandle())
                .put("body", message.body());
        message.attributes().forEach(sqsRecord.putObject("attributes")::put);
        sqsRecord.putObject("messageAttributes");
        return sqsRecord.put("md5OfBody", message.md5())
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", "arn:aws:sqs:" + region + ":000000000000:" + queue)
                .put("awsRegion", region);
    }

    /** The event as UTF-8 JSON. */
    public byte[] build() {
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }
}
