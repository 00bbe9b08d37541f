package dev.karigar.emulation.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Builds the event of an EventBridge schedule; the schedule's name is its {@code detail-type}. */
public final class ScheduledEvents {

    private ScheduledEvents() {
    }

    /** The event as UTF-8 JSON. */
    public static byte[] event(String id, String schedule, Instant time) {
        var event = JsonNodeFactory.instance.objectNode()
                .put("version", "0")
                .put("id", id)
                .put("detail-type", schedule)
                .put("source", "aws.scheduler")
                .put("account", "000000000000")
                .put("time", time.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("region", "us-east-1");
        event.putArray("resources").add("arn:aws:scheduler:us-east-1:000000000000:schedule/default/" + schedule);
        event.putObject("detail");
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }
}
