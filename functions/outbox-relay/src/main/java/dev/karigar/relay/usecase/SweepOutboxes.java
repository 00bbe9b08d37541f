package dev.karigar.relay.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Empties every outbox, one after the other. The first failure ends the sweep: the next one starts within a minute. */
public final class SweepOutboxes {

    private final List<OutboxQueue> outboxes;
    private final Clock clock;

    /** @param outboxes of all groups */
    public SweepOutboxes(List<OutboxQueue> outboxes, Clock clock) {
        this.outboxes = List.copyOf(outboxes);
        this.clock = clock;
    }

    /** How long the oldest message of all has been waiting; zero when none is. */
    public Duration age() {
        var now = clock.instant();
        return outboxes.stream()
                .map(OutboxQueue::since)
                .flatMap(Optional::stream)
                .map(since -> Duration.between(since, now))
                .filter(Duration::isPositive)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    public int sweep() {
        return outboxes.stream().mapToInt(OutboxQueue::sendAll).sum();
    }
}
