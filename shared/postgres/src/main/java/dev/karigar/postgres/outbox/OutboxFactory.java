package dev.karigar.postgres.outbox;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.events.MessageSink;
import dev.karigar.postgres.jdbc.Database;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** The outbox of a function behind the HTTP API that has queues to send to. */
@Factory
@Requires(beans = MessageSink.class)
final class OutboxFactory {

    @Singleton
    Outbox outbox(Database database, FunctionSpec function, MessageSink sink) {
        var table = OutboxTable.of(function);
        return new Outbox(database, table, new OutboxRelay(database, table, sink));
    }
}
