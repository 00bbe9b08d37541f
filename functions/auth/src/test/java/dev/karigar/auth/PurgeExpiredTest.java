package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows on both sides of each limit, purged by the event of EventBridge Scheduler. It is 2026-11-22T12:00:00Z. */
class PurgeExpiredTest {

    @AutoClose
    private static AuthFixture auth;

    @BeforeAll
    static void start() {
        auth = new AuthFixture();
    }

    @BeforeEach
    void deleteAll() {
        auth.database.execute("delete from auth.one_time_codes");
        auth.database.execute("delete from auth.sessions");
        auth.database.execute("delete from web.rate_limit_buckets");
    }

    private static String purge() throws IOException {
        var answer = new ByteArrayOutputStream();
        auth.function.handleRequest(new ByteArrayInputStream("{\"detail-type\":\"purge-auth\"}".getBytes(StandardCharsets.UTF_8)), answer,
                null);
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static String remaining(String column, String table) {
        return auth.database.value("select string_agg(%1$s, ' ' order by %1$s) from %2$s".formatted(column, table));
    }

    private static void addCode(String recipient, String expiresAt) {
        var id = UUID.randomUUID();
        auth.database.execute("""
                insert into auth.one_time_codes (id, purpose, recipient_email, locale, code_salt, code_hash, created_at, expires_at,
                    resend_at)
                values (?, 'REGISTER', ?, 'en', 'salt', 'hash', '2026-11-01T00:00:00Z', ?::timestamptz, '2026-11-01T00:00:00Z')
                """, id, recipient, expiresAt);
        auth.database.execute("""
                insert into auth.pending_registrations (code_id, first_name, last_name, role, locale, time_zone)
                values (?, ?, 'B', 'SERVICE_SEEKER', 'en', 'UTC')
                """, id, recipient);
    }

    private static void addSession(String deviceName, String expiresAt, String endedAt) {
        auth.database.execute("""
                insert into auth.sessions (id, account_id, device_name, family_key, current_hash, created_at, last_used_at, expires_at,
                    ended_at, end_reason)
                select ?, id, ?, 'key', 'hash', '2026-08-01T00:00:00Z', '2026-08-01T00:00:00Z', ?::timestamptz, ?::timestamptz,
                    case when ?::timestamptz is not null then 'SIGNED_OUT' end
                from auth.accounts limit 1
                """, UUID.randomUUID(), deviceName, expiresAt, endedAt, endedAt);
    }

    @Test
    void codes_are_deleted_with_their_registrations_a_day_after_they_expired() throws IOException {
        addCode("valid", "2026-11-22T12:10:00Z");
        addCode("expired", "2026-11-22T11:59:59Z");
        addCode("retained", "2026-11-21T12:00:00Z");
        addCode("deleted", "2026-11-21T11:59:59Z");

        assertThat(purge()).isEqualTo("{\"done\": 1}");

        assertThat(remaining("recipient_email", "auth.one_time_codes")).isEqualTo("expired retained valid");
        assertThat(remaining("first_name", "auth.pending_registrations")).isEqualTo("expired retained valid");
    }

    @Test
    void sessions_are_deleted_30_days_after_they_ended_or_expired() throws IOException {
        auth.signedUp(auth.newPhone());
        deleteAll();
        addSession("active", "2026-12-22T12:00:00Z", null);
        addSession("expired", "2026-11-22T11:59:59Z", null);
        addSession("expired retained", "2026-10-23T12:00:00Z", null);
        addSession("expired deleted", "2026-10-23T11:59:59Z", null);
        addSession("ended", "2026-12-22T12:00:00Z", "2026-11-22T11:59:59Z");
        addSession("ended retained", "2026-12-22T12:00:00Z", "2026-10-23T12:00:00Z");
        addSession("ended deleted", "2026-12-22T12:00:00Z", "2026-10-23T11:59:59Z");

        assertThat(purge()).isEqualTo("{\"done\": 2}");

        assertThat(remaining("device_name", "auth.sessions")).isEqualTo("active ended ended retained expired expired retained");
    }

    @Test
    void rate_limit_buckets_of_every_group_are_deleted_when_they_are_full() throws IOException {
        auth.database.execute("""
                insert into web.rate_limit_buckets (bucket, full_at) values
                ('READ:user:full', '2026-11-22T11:59:59Z'), ('BOOKING:user:full-now', '2026-11-22T12:00:00Z'),
                ('READ:user:filling', '2026-11-22T12:00:01Z')""");

        assertThat(purge()).isEqualTo("{\"done\": 2}");

        assertThat(remaining("bucket", "web.rate_limit_buckets")).isEqualTo("READ:user:filling");
    }
}
