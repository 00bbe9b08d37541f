package dev.karigar.postgres.outbox;

import dev.karigar.events.ProcessedMessages;
import dev.karigar.postgres.jdbc.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Rows of {@code notifications.processed_messages}. */
public final class PostgresProcessedMessages implements ProcessedMessages {

    // SQS keeps a message for 14 days at most, and a redrive from the dead-letter queue starts that anew.
    private static final Duration KEPT = Duration.ofDays(30);

    private final Database database;

    public PostgresProcessedMessages(Database database) {
        this.database = database;
    }

    @Override
    public boolean isFirst(UUID messageId, Instant now) {
        if (!database.isInTransaction()) {
            throw new IllegalStateException("a message is seen in the unit of work that deals with it");
        }
        // The unique key makes a second consumer wait here until the first one commits or gives up. Each row that comes takes a few
        // of those along that can no longer be asked for, which keeps the table short without a timer.
        return database.sql("""
                with forgotten as (
                    delete from notifications.processed_messages
                     where message_id in (select message_id from notifications.processed_messages where processed_at < ?
                                           order by processed_at limit 5 for update skip locked))
                insert into notifications.processed_messages (message_id, processed_at) values (?, ?) on conflict do nothing""")
                .with(now.minus(KEPT), messageId, now)
                .update() == 1;
    }
}
