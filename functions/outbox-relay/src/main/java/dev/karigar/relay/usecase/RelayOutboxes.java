package dev.karigar.relay.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sends the messages of every outbox, one outbox after the other. A failure ends the run; the next run starts within a minute. */
public final class RelayOutboxes {

    private final List<OutboxQueue> outboxes;
    private final Clock clock;

    public RelayOutboxes(List<OutboxQueue> outboxes, Clock clock) {
        this.outboxes = List.copyOf(outboxes);
        this.clock = clock;
    }

    /** The pending messages of one outbox. */
    public interface OutboxQueue {

        /** When the oldest message was written; empty if there is none. */
        Optional<Instant> oldest();

        /**
         * Sends the pending messages.
         *
         * @return the number of messages sent
         */
        int sendAll();
    }

    /** The age of the oldest pending message of all outboxes; zero if there is none. */
    public Duration maxAge() {
        var now = clock.instant();
        return outboxes.stream()
                .map(OutboxQueue::oldest)
                .flatMap(Optional::stream)
                .map(oldest -> Duration.between(oldest, now))
                .filter(Duration::isPositive)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /**
     * Sends the pending messages of all outboxes.
     *
     * @return the number of messages sent
     */
    public int sendAll() {
        return outboxes.stream().mapToInt(OutboxQueue::sendAll).sum();
    }
}
