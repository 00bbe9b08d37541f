package dev.karigar.relay.storage;

import dev.karigar.postgres.outbox.OutboxRelay;
import dev.karigar.relay.usecase.RelayOutboxes.OutboxQueue;
import java.time.Instant;
import java.util.Optional;

/** One outbox table. */
public record PostgresOutboxQueue(OutboxRelay relay) implements OutboxQueue {

    @Override
    public Optional<Instant> oldest() {
        return relay.waitingSince();
    }

    @Override
    public int sendAll() {
        return relay.sendAll();
    }
}
