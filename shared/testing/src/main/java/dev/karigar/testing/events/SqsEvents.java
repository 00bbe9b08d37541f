package dev.karigar.testing.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Events as an SQS event source mapping makes them, all fields of AWS's example included. */
public final class SqsEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SqsEvents() {
    }

    /** A batch of these bodies; the records' ids are {@code sqs-0}, {@code sqs-1} and so on. */
    public static byte[] of(List<String> bodies) {
        var event = JSON.createObjectNode();
        var records = event.putArray("Records");
        for (int i = 0; i < bodies.size(); i++) {
            record(records.addObject(), "sqs-" + i, bodies.get(i));
        }
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] of(String... bodies) {
        return of(List.of(bodies));
    }

    /** A batch of one, sent by a traced invocation. */
    public static byte[] traced(String body, String traceHeader) {
        var event = JSON.createObjectNode();
        var record = event.putArray("Records").addObject();
        record(record, "sqs-0", body);
        record.withObject("/attributes").put("AWSTraceHeader", traceHeader);
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void record(ObjectNode record, String id, String body) {
        record.put("messageId", id)
                .put("receiptHandle", "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a")
                .put("body", body)
                .put("md5OfBody", "e4e68fb7bd0e697a0ae8f1bb342846b3")
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", "arn:aws:sqs:eu-central-1:123456789012:sms")
                .put("awsRegion", "eu-central-1");
        record.putObject("attributes")
                .put("ApproximateReceiveCount", "1")
                .put("SentTimestamp", "1545082649183")
                .put("SenderId", "AIDAIENQZJOLO23YVJ4VO")
                .put("ApproximateFirstReceiveTimestamp", "1545082649185");
        record.putObject("messageAttributes")
                .putObject("trace")
                .put("stringValue", "x")
                .put("dataType", "String")
                .putArray("stringListValues");
    }
}
