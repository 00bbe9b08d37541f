package dev.karigar.postgres.idempotency;

import dev.karigar.platform.IdempotencyStore;
import dev.karigar.postgres.jdbc.Database;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Idempotency records in {@code web.idempotency_keys}, with a transaction-level advisory lock, which does not pin a connection. */
@Singleton
@Requires(beans = Database.class)
final class PostgresIdempotencyStore implements IdempotencyStore {

    private final Database database;

    PostgresIdempotencyStore(Database database) {
        this.database = database;
    }

    @Override
    public boolean tryLock(String owner, String key) {
        if (!database.isInTransaction()) {
            throw new IllegalStateException("an idempotency key is locked in a transaction");
        }
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as locked")
                .with(owner + "\n" + key)
                .first(row -> row.bool("locked"))
                .orElseThrow();
    }

    @Override
    public Optional<StoredResponse> find(String owner, String key, Instant now) {
        return database.sql("""
                select fingerprint, status, header_names, header_values, body
                  from web.idempotency_keys
                 where written_by = current_user and owner = ? and key = ? and expires_at > ?""")
                .with(owner, key, now)
                .first(row -> new StoredResponse(row.string("fingerprint"), row.integer("status"),
                        headers(row.strings("header_names"), row.strings("header_values")), row.bytes("body")));
    }

    @Override
    public void save(String owner, String key, StoredResponse answer, Instant now, Instant expiresAt) {
        var names = List.copyOf(answer.headers().keySet());
        var values = names.stream().map(name -> answer.headers().get(name)).toList();
        // An existing row has expired: find would have returned it otherwise.
        // Each insert deletes up to ten expired rows of its group, so that the table needs no scheduled purge.
        database.sql("""
                with expired as (
                    select owner, key from web.idempotency_keys
                     where expires_at <= ? and (owner, key) <> (?, ?)
                     order by expires_at limit 10 for update skip locked
                ), purged as (
                    delete from web.idempotency_keys k using expired e where k.owner = e.owner and k.key = e.key
                )
                insert into web.idempotency_keys (owner, key, fingerprint, status, header_names, header_values, body, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (written_by, owner, key) do update
                   set fingerprint = excluded.fingerprint, status = excluded.status, header_names = excluded.header_names,
                       header_values = excluded.header_values, body = excluded.body, expires_at = excluded.expires_at""")
                .with(now, owner, key, owner, key, answer.fingerprint(), answer.status(), names, values, answer.body(), expiresAt)
                .update();
    }

    private static Map<String, String> headers(List<String> names, List<String> values) {
        var headers = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            headers.put(names.get(i), values.get(i));
        }
        return headers;
    }
}
