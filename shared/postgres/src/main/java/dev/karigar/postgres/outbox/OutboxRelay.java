package dev.karigar.postgres.outbox;

import dev.karigar.events.MessageSink;
import dev.karigar.events.MessageSink.Outgoing;
import dev.karigar.postgres.jdbc.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends what lies in an outbox, at least once: a crash between sending and commit sends again. Relays that work at once
 * take different rows.
 */
public final class OutboxRelay {

    static final int BATCH = 100;

    private final Database database;
    private final OutboxTable table;
    private final MessageSink sink;

    public OutboxRelay(Database database, OutboxTable table, MessageSink sink) {
        this.database = database;
        this.table = table;
        this.sink = sink;
    }

    /** Since when the oldest message waits; empty when none does. */
    public Optional<Instant> waitingSince() {
        return database.sql("select created_at from %s order by created_at limit 1".formatted(table.name()))
                .first(row -> row.instant("created_at"));
    }

    /** Sends up to {@value #BATCH} messages; how many went. What the sink did not take stays. */
    public int sendBatch() {
        return database.run(() -> {
            var claimed = claim();
            if (claimed.isEmpty()) {
                return 0;
            }
            var sent = List.copyOf(sink.send(claimed));
            return sent.isEmpty() ? 0 : database.sql("delete from %s where id = any(?)".formatted(table.name())).with(sent).update();
        });
    }

    /** Sends until nothing is left or nothing goes any more. */
    public int sendAll() {
        int all = 0;
        for (int sent = sendBatch(); sent > 0; sent = sendBatch()) {
            all += sent;
        }
        return all;
    }

    private List<Outgoing> claim() {
        return database.sql("select id, queue, payload from %s order by id for update skip locked limit %d".formatted(table.name(), BATCH))
                .list(row -> new Outgoing(row.uuid("id"), row.string("queue"), row.json("payload")));
    }
}
