package dev.karigar.relay.handler;

import dev.karigar.aws.lambda.Work;
import dev.karigar.relay.usecase.SweepOutboxes;
import dev.karigar.telemetry.Invocation;
import dev.karigar.telemetry.Metric;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The timer's event. It carries nothing that is needed: whatever invokes this function wants one sweep. */
public final class TimerEvents implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(TimerEvents.class);

    private final SweepOutboxes sweep;

    public TimerEvents(SweepOutboxes sweep) {
        this.sweep = sweep;
    }

    @Override
    public String on(byte[] event, Invocation invocation) {
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
