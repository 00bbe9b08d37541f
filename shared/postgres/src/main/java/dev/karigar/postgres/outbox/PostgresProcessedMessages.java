package dev.karigar.postgres.outbox;

import dev.karigar.events.ProcessedMessages;
import dev.karigar.postgres.jdbc.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Rows of {@code notifications.processed_messages}. */
public final class PostgresProcessedMessages implements ProcessedMessages {

    // SQS retains a message for at most 14 days, and a redrive from the dead-letter queue starts the retention again.
    private static final Duration RETENTION = Duration.ofDays(30);

    private final Database database;

    public PostgresProcessedMessages(Database database) {
        this.database = database;
    }

    @Override
    public boolean isFirst(UUID messageId, Instant now) {
        if (!database.isInTransaction()) {
            throw new IllegalStateException("a message is recorded in the unit of work that handles it");
        }
        // The unique key makes a second consumer wait until the first one commits or rolls back. Each insert deletes up to five rows
        // that are past the retention, so that the table needs no scheduled purge.
        return database.sql("""
                with purged as (
                    delete from notifications.processed_messages
                     where message_id in (select message_id from notifications.processed_messages where processed_at < ?
                                           order by processed_at limit 5 for update skip locked))
                insert into notifications.processed_messages (message_id, processed_at) values (?, ?) on conflict do nothing""")
                .with(now.minus(RETENTION), messageId, now)
                .update() == 1;
    }
}
