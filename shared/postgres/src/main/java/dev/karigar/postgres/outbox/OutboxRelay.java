package dev.karigar.postgres.outbox;

import dev.karigar.events.MessageSink;
import dev.karigar.events.MessageSink.Outgoing;
import dev.karigar.postgres.jdbc.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends the messages of an outbox at least once: a crash between sending and commit sends them again. Concurrent relays
 * lock different rows.
 */
public final class OutboxRelay {

    static final int MAX_BATCH = 100;

    private final Database database;
    private final OutboxTable table;
    private final MessageSink sink;

    public OutboxRelay(Database database, OutboxTable table, MessageSink sink) {
        this.database = database;
        this.table = table;
        this.sink = sink;
    }

    /** The time of the oldest message; empty if there is none. */
    public Optional<Instant> waitingSince() {
        return database.sql("select created_at from %s order by created_at limit 1".formatted(table.name()))
                .first(row -> row.instant("created_at"));
    }

    /** Sends up to {@value #MAX_BATCH} messages and returns how many were sent. Messages that the sink did not accept stay. */
    public int sendBatch() {
        return database.run(() -> {
            var batch = lockBatch();
            if (batch.isEmpty()) {
                return 0;
            }
            var sent = List.copyOf(sink.send(batch));
            return sent.isEmpty() ? 0 : database.sql("delete from %s where id = any(?)".formatted(table.name())).with(sent).update();
        });
    }

    /** Sends batches until the outbox is empty or no message is accepted; returns how many were sent. */
    public int sendAll() {
        int all = 0;
        for (int sent = sendBatch(); sent > 0; sent = sendBatch()) {
            all += sent;
        }
        return all;
    }

    private List<Outgoing> lockBatch() {
        return database
                .sql("select id, queue, payload from %s order by id for update skip locked limit %d".formatted(table.name(), MAX_BATCH))
                .list(row -> new Outgoing(row.uuid("id"), row.string("queue"), row.json("payload")));
    }
}
