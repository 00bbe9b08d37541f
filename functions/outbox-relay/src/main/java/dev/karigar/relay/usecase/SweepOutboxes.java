package dev.karigar.relay.usecase;

import java.util.Map;
import java.util.function.IntSupplier;

/** Empties every outbox, one after the other. The first failure ends the sweep: the next one starts within a minute. */
public final class SweepOutboxes {

    private final Map<String, IntSupplier> outboxes;

    /** @param outboxes by schema, what sends all that lies there and says how much it was */
    public SweepOutboxes(Map<String, IntSupplier> outboxes) {
        this.outboxes = outboxes;
    }

    public int sweep() {
        return outboxes.values().stream().mapToInt(IntSupplier::getAsInt).sum();
    }
}
