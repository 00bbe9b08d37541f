package dev.karigar.postgres.outbox;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.events.MessageSink;
import dev.karigar.events.MessageSink.Outgoing;
import dev.karigar.postgres.jdbc.Database;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The outbox of an HTTP function. Without a {@link MessageSink}, outbox-relay sends all messages. */
@Factory
@Requires(beans = Database.class)
final class OutboxFactory {

    @Singleton
    Outbox outbox(Database database, FunctionSpec function, Optional<MessageSink> sink) {
        var table = OutboxTable.of(function);
        return new Outbox(database, table, new OutboxRelay(database, table, sink.orElse(OutboxFactory::sendNone)));
    }

    private static Set<UUID> sendNone(List<Outgoing> messages) {
        return Set.of();
    }
}
