package dev.karigar.postgres.outbox;

import dev.karigar.events.Message;
import dev.karigar.events.MessageJson;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transactional outbox of a group: messages are inserted in the transaction of the change that causes them and sent
 * when it is committed. Messages that could not be sent are sent by the function outbox-relay, which runs every minute.
 */
public final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Database database;
    private final OutboxTable table;
    private final OutboxRelay relay;
    private final Runnable sendNow = this::sendNow;

    public Outbox(Database database, OutboxTable table, OutboxRelay relay) {
        this.database = database;
        this.table = table;
        this.relay = relay;
    }

    /** Inserts the message in the open unit of work. A dummy message costs the same as a real one. */
    public void append(Message message) {
        if (!database.isInTransaction()) {
            throw new IllegalStateException("a message is appended in a unit of work");
        }
        database.sql("insert into %s (id, queue, payload, created_at) values (?, ?, ?, ?)".formatted(table.name()))
                .with(message.messageId(), message.queue(), new Json(MessageJson.write(message)), message.requestedAt())
                .update();
        database.afterCommit(sendNow);
    }

    private void sendNow() {
        try {
            relay.sendBatch();
        } catch (RuntimeException e) {
            // The request has succeeded: the rows stay for outbox-relay.
            LOG.warn("messages stay in {} for outbox-relay", table.name(), e);
        }
    }
}
