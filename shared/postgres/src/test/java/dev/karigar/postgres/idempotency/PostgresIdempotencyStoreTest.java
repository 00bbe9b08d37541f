package dev.karigar.postgres.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.platform.IdempotencyStore;
import dev.karigar.platform.IdempotencyStore.StoredResponse;
import dev.karigar.testing.postgres.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a response is stored under its idempotency key. */
class PostgresIdempotencyStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static TestDatabase server;
    private static ApplicationContext context;
    private static IdempotencyStore store;

    @BeforeAll
    static void start() {
        server = TestDatabase.create();
        Map<String, Object> properties = new HashMap<>();
        server.environmentFor("karigar_bookings")
                .forEach((name, value) -> properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        context = ApplicationContext.run(properties);
        store = context.getBean(IdempotencyStore.class);
    }

    @AfterAll
    static void stop() {
        context.close();
        server.close();
    }

    @BeforeEach
    void deleteAll() {
        server.execute("delete from web.idempotency_keys");
    }

    private static void save(String key, Instant now, Instant expiresAt) {
        store.save("user", key, new StoredResponse("fingerprint", 201, Map.of("etag", "\"v1\""), new byte[]{'{', '}'}), now, expiresAt);
    }

    private static String keys() {
        return server.value("select string_agg(key, ' ' order by key) from web.idempotency_keys");
    }

    @Test
    void a_response_is_found_until_it_expires() {
        save("key", NOW, NOW.plusSeconds(60));
        assertThat(store.find("user", "key", NOW.plusSeconds(59))).hasValueSatisfying(found -> {
            assertThat(found.fingerprint()).isEqualTo("fingerprint");
            assertThat(found.status()).isEqualTo(201);
            assertThat(found.headers()).isEqualTo(Map.of("etag", "\"v1\""));
            assertThat(found.body()).containsExactly('{', '}');
        });
        assertThat(store.find("user", "key", NOW.plusSeconds(60))).isEmpty();
        assertThat(store.find("other user", "key", NOW)).isEmpty();
    }

    @Test
    void saving_a_response_deletes_expired_ones() {
        save("expired", NOW, NOW.plusSeconds(60));
        save("expired-now", NOW, NOW.plusSeconds(61));
        save("valid", NOW, NOW.plusSeconds(62));
        save("new", NOW.plusSeconds(61), NOW.plusSeconds(121));
        assertThat(keys()).isEqualTo("new valid");
    }

    @Test
    void saving_a_response_deletes_at_most_ten_expired_ones() {
        for (int i = 0; i < 12; i++) {
            save("expired-%02d".formatted(i), NOW, NOW.plusSeconds(60 + i));
        }
        save("new", NOW.plusSeconds(3600), NOW.plusSeconds(7200));
        assertThat(keys()).isEqualTo("expired-10 expired-11 new");
    }

    @Test
    void a_response_replaces_an_expired_one_of_the_same_key() {
        save("key", NOW, NOW.plusSeconds(60));
        save("key", NOW.plusSeconds(60), NOW.plusSeconds(120));
        assertThat(store.find("user", "key", NOW.plusSeconds(119))).isPresent();
    }
}
