package dev.karigar.relay.handler;

import dev.karigar.lambda.EventHandler;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Metric;
import dev.karigar.relay.usecase.SweepOutboxes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The timer's event. It carries nothing that is needed: whatever invokes this function wants one sweep. */
public final class ScheduleHandler implements EventHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleHandler.class);

    private final SweepOutboxes sweep;

    public ScheduleHandler(SweepOutboxes sweep) {
        this.sweep = sweep;
    }

    @Override
    public String on(byte[] event, InvocationLog invocation) {
        // Before the sweep: what is told is how long messages wait, and not that this sweep had a good day.
        invocation.add(new Metric("outbox_age", Metric.Unit.SECONDS, sweep.age().toSeconds()));
        int sent = sweep.sweep();
        invocation.add(Metric.count("faults", 0));
        if (sent > 0) {
            LOG.info("{} messages were left behind and are sent now", sent);
        }
        return "{\"done\": %d}".formatted(sent);
    }
}
