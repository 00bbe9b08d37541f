package dev.karigar.relay;

import dev.karigar.events.MessageSink;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.outbox.OutboxRelay;
import dev.karigar.postgres.outbox.OutboxTable;
import dev.karigar.relay.storage.PostgresOutboxQueue;
import dev.karigar.relay.usecase.RelayOutboxes;
import dev.karigar.relay.usecase.RelayOutboxes.OutboxQueue;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The relay over the outbox of every group that sends messages. */
@Factory
final class RelayBeans {

    @Singleton
    RelayOutboxes relay(Database database, MessageSink sink, Clock clock) {
        var outboxes = OutboxTable.all()
                .stream()
                .<OutboxQueue>map(table -> new PostgresOutboxQueue(new OutboxRelay(database, table, sink)))
                .toList();
        return new RelayOutboxes(outboxes, clock);
    }
}
