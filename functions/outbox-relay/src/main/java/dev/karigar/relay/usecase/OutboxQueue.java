package dev.karigar.relay.usecase;

import java.time.Instant;
import java.util.Optional;

/** What waits in one group's outbox. */
public interface OutboxQueue {

    /** Since when the oldest message waits. */
    Optional<Instant> since();

    /** Sends what it can; how much it was. */
    int sendAll();
}
