package dev.karigar.auth.storage;

import dev.karigar.auth.domain.Session;
import dev.karigar.auth.domain.Session.SessionEnd;
import dev.karigar.auth.domain.TokenFamily;
import dev.karigar.auth.domain.TokenFamily.Predecessor;
import dev.karigar.auth.usecase.Sessions;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions in {@code auth.sessions}. */
@Singleton
final class PostgresSessions implements Sessions {

    private static final String COLUMNS = "id, account_id, device_name, family_key, current_hash, previous_hash, successor_nonce,"
            + " rotated_at, previous_answered_at, previous_repeated, created_at, last_used_at, expires_at, end_reason";

    private final Database database;

    PostgresSessions(Database database) {
        this.database = database;
    }

    @Override
    public void add(Session session) {
        database.sql("""
                insert into auth.sessions (id, account_id, device_name, family_key, current_hash, created_at, last_used_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .with(session.id(), session.accountId(), session.deviceName(), session.tokens().key(), session.tokens().currentHash(),
                        session.createdAt(), session.lastUsedAt(), session.expiresAt())
                .update();
    }

    @Override
    public Optional<Session> lock(UUID id) {
        return database.sql("select " + COLUMNS + " from auth.sessions where id = ? for update").with(id).first(PostgresSessions::session);
    }

    @Override
    public void saveTokens(Session session) {
        var previous = session.tokens().previous();
        database.sql("""
                update auth.sessions
                set current_hash = ?, previous_hash = ?, successor_nonce = ?, rotated_at = ?, previous_answered_at = ?,
                    previous_repeated = ?, last_used_at = ?, expires_at = ?
                where id = ?
                """)
                .with(session.tokens().currentHash(), previous == null ? null : previous.hash(),
                        previous == null ? null : previous.successorNonce(), previous == null ? null : previous.rotatedAt(),
                        previous == null ? null : previous.answeredAt(), previous != null && previous.replayed(), session.lastUsedAt(),
                        session.expiresAt(), session.id())
                .update();
    }

    @Override
    public Page<Session> ofAccount(UUID accountId, Instant now, PageRequest page) {
        var after = page.after() == null ? null : UUID.fromString(page.after().getFirst());
        var rows = database.sql("""
                select %s from auth.sessions
                where account_id = ? and ended_at is null and expires_at > ? and (?::uuid is null or id < ?::uuid)
                order by id desc
                limit ?
                """.formatted(COLUMNS)).with(accountId, now, after, after, page.limit() + 1).list(PostgresSessions::session);
        return Page.of(rows, page.limit(), session -> List.of(session.id().toString()));
    }

    @Override
    public boolean end(UUID id, UUID accountId, SessionEnd reason, Instant now) {
        return database.sql("""
                update auth.sessions set ended_at = ?, end_reason = ?
                where id = ? and account_id = ? and ended_at is null and expires_at > ?
                """).with(now, reason, id, accountId, now).update() == 1;
    }

    @Override
    public void endAll(UUID accountId, @Nullable UUID except, SessionEnd reason, Instant now) {
        database.sql("""
                update auth.sessions set ended_at = ?, end_reason = ?
                where account_id = ? and ended_at is null and id is distinct from ?::uuid
                """).with(now, reason, accountId, except).update();
    }

    @Override
    public int deleteEnded(Instant before) {
        return database.sql("delete from auth.sessions where expires_at < ? or ended_at < ?").with(before, before).update();
    }

    private static Session session(Row row) throws SQLException {
        var end = row.stringOrNull("end_reason");
        return new Session(row.uuid("id"), row.uuid("account_id"), row.stringOrNull("device_name"),
                new TokenFamily(row.string("family_key"), row.string("current_hash"), predecessor(row)), row.instant("created_at"),
                row.instant("last_used_at"), row.instant("expires_at"), end == null ? null : SessionEnd.valueOf(end));
    }

    private static @Nullable Predecessor predecessor(Row row) throws SQLException {
        return row.isNull("previous_hash") ? null
                : new Predecessor(row.string("previous_hash"), row.string("successor_nonce"), row.instant("rotated_at"),
                        row.instant("previous_answered_at"), row.bool("previous_repeated"));
    }
}
