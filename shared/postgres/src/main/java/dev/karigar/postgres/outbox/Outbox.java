package dev.karigar.postgres.outbox;

import dev.karigar.events.Message;
import dev.karigar.events.MessageJson;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes messages in the transaction that decides on them. Once it is committed they are sent at once; whatever that
 * fails to send, the function outbox-relay sends within a minute.
 */
public final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Database database;
    private final OutboxTable table;
    private final OutboxRelay relay;
    private final Runnable sending = this::sendNow;

    public Outbox(Database database, OutboxTable table, OutboxRelay relay) {
        this.database = database;
        this.table = table;
        this.relay = relay;
    }

    /** Keeps the message with the open unit of work. Every message costs the same, decoys too. */
    public void append(Message message) {
        if (!database.isInTransaction()) {
            throw new IllegalStateException("a message is appended in the unit of work that it belongs to");
        }
        database.sql("insert into %s (id, queue, payload, created_at) values (?, ?, ?, ?)".formatted(table.name()))
                .with(message.messageId(), message.queue(), new Json(MessageJson.write(message)), message.requestedAt())
                .update();
        database.afterCommit(sending);
    }

    private void sendNow() {
        try {
            relay.sendBatch();
        } catch (RuntimeException e) {
            // The request is done and its caller shall hear so: the rows wait for the sweep.
            LOG.warn("messages stay in {} for the sweep", table.name(), e);
        }
    }
}
