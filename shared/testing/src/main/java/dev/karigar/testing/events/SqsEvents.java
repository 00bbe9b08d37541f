package dev.karigar.testing.events;

import dev.karigar.emulation.events.SqsEventBuilder;
import dev.karigar.emulation.events.SqsEventBuilder.Message;
import java.util.List;

/** Events of an SQS queue with all fields of AWS's documented example. The message ids are {@code sqs-0}, {@code sqs-1} and so on. */
public final class SqsEvents {

    private static final String REGION = "eu-central-1";
    private static final String QUEUE = "sms";

    private SqsEvents() {
    }

    /** A batch of messages with these bodies. */
    public static byte[] of(List<String> bodies) {
        var event = new SqsEventBuilder(REGION, QUEUE);
        for (int i = 0; i < bodies.size(); i++) {
            event.add(Message.of("sqs-" + i, bodies.get(i)))
                    .withObject("/messageAttributes")
                    .putObject("trace")
                    .put("stringValue", "x")
                    .put("dataType", "String")
                    .putArray("stringListValues");
        }
        return event.build();
    }

    public static byte[] of(String... bodies) {
        return of(List.of(bodies));
    }

    /** A batch of one message with an X-Ray trace header. */
    public static byte[] traced(String body, String traceHeader) {
        var event = new SqsEventBuilder(REGION, QUEUE);
        event.add(Message.of("sqs-0", body)).withObject("/attributes").put("AWSTraceHeader", traceHeader);
        return event.build();
    }
}
