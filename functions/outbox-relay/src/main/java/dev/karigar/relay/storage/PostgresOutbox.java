package dev.karigar.relay.storage;

import dev.karigar.postgres.outbox.OutboxRelay;
import dev.karigar.relay.usecase.OutboxQueue;
import java.time.Instant;
import java.util.Optional;

/** One group's outbox table. */
public record PostgresOutbox(OutboxRelay relay) implements OutboxQueue {

    @Override
    public Optional<Instant> since() {
        return relay.waitingSince();
    }

    @Override
    public int sendAll() {
        return relay.sendAll();
    }
}
