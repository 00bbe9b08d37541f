package dev.karigar.relay;

import dev.karigar.lambda.ScheduleEvent;
import dev.karigar.lambda.WorkerFunction;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Metric;
import dev.karigar.relay.usecase.RelayOutboxes;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends, on the schedule {@code relay-outbox}, the messages that a crash or an outage left in the outboxes. The event is ignored: each
 * invocation is one run.
 */
public final class OutboxRelayFunction extends WorkerFunction<ScheduleEvent, OutboxRelayFunction.Result> {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelayFunction.class);

    private final RelayOutboxes relay;

    public OutboxRelayFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public OutboxRelayFunction(Map<String, String> environment, Clock clock) {
        super("outbox-relay", ScheduleEvent.class, environment, clock);
        this.relay = bean(RelayOutboxes.class);
    }

    /** @param done the number of messages sent */
    @Serdeable
    public record Result(int done) {
    }

    @Override
    protected Result handle(ScheduleEvent event, InvocationLog log) {
        return run(relay, log);
    }

    private static Result run(RelayOutboxes relay, InvocationLog log) {
        // Measured before the run: the metric is the age of the oldest pending message, and not zero after each successful run.
        log.add(new Metric("outbox_age", Metric.Unit.SECONDS, relay.maxAge().toSeconds()));
        int sent = relay.sendAll();
        log.add(Metric.count("faults", 0));
        if (sent > 0) {
            LOG.info("{} pending messages sent", sent);
        }
        return new Result(sent);
    }

    @Override
    protected String primingEvent() {
        return "{\"detail-type\": \"priming\"}";
    }

    @Override
    protected Result prime(ScheduleEvent event, InvocationLog log) {
        return run(new RelayOutboxes(List.of(), bean(Clock.class)), log);
    }
}
