package dev.karigar.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.Secrets;
import dev.karigar.platform.UnavailableException;
import dev.karigar.testing.clock.MutableClock;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerificationKeysTest {

    private static final String ONE_KEY = keySet("one");
    private static final String TWO_KEYS = keySet("one", "two");

    private final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
    private final SecretStore store = new SecretStore();
    private final VerificationKeys keys = new VerificationKeys(store, clock);

    private static final class SecretStore implements Secrets {

        private String value = ONE_KEY;
        private boolean available = true;
        private int reads;

        @Override
        public Secret get(String name) {
            reads++;
            if (!available) {
                throw new UnavailableException("down", new IllegalStateException(), Duration.ofSeconds(5));
            }
            return new Secret(value);
        }
    }

    private static String keySet(String... ids) {
        return new JWKSet(Arrays.stream(ids).map(VerificationKeysTest::key).toList()).toString();
    }

    private static JWK key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_set_is_read_at_the_first_use_and_again_when_it_is_due() {
        assertThat(store.reads).isZero();
        assertThat(keys.byId("one")).isPresent();
        clock.advance(KeyLifetimes.VERIFICATION_KEYS_REFRESH_INTERVAL.minusMillis(1));
        assertThat(keys.byId("one")).isPresent();
        assertThat(store.reads).isEqualTo(1);

        clock.advance(Duration.ofMillis(1));
        assertThat(keys.byId("one")).isPresent();
        assertThat(store.reads).isEqualTo(2);
    }

    @Test
    void a_withdrawn_key_is_refused_when_the_set_is_due() {
        store.value = TWO_KEYS;
        assertThat(keys.byId("two")).isPresent();
        store.value = ONE_KEY;
        clock.advance(KeyLifetimes.VERIFICATION_KEYS_REFRESH_INTERVAL);
        assertThat(keys.byId("two")).isEmpty();
    }

    @Test
    void a_key_that_was_added_is_found_at_once() {
        assertThat(keys.byId("one")).isPresent();
        store.value = TWO_KEYS;
        assertThat(keys.byId("two")).isPresent();
    }

    @Test
    void unknown_key_ids_read_the_secret_at_most_twice_a_minute() {
        assertThat(keys.byId("one")).isPresent();
        for (int i = 0; i < 100; i++) {
            assertThat(keys.byId("unknown")).isEmpty();
        }
        assertThat(store.reads).isEqualTo(3);
        assertThat(keys.byId("one")).as("known keys stay in use").isPresent();

        store.value = TWO_KEYS;
        clock.advance(Duration.ofMinutes(1));
        assertThat(keys.byId("two")).isPresent();
    }

    @Test
    void the_last_set_stays_in_use_while_the_secret_is_unavailable() {
        assertThat(keys.byId("one")).isPresent();
        store.available = false;
        for (int hour = 0; hour < 24; hour++) {
            clock.advance(Duration.ofHours(1));
            assertThat(keys.byId("one")).isPresent();
            assertThat(keys.byId("unknown")).isEmpty();
        }
        store.available = true;
        store.value = keySet("three");
        clock.advance(KeyLifetimes.VERIFICATION_KEYS_REFRESH_INTERVAL);
        assertThat(keys.byId("three")).isPresent();
        assertThat(keys.byId("one")).isEmpty();
    }

    @Test
    void without_any_set_the_keys_are_unavailable_and_the_next_call_reads_again() {
        store.available = false;
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> keys.byId("one")).isInstanceOf(UnavailableException.class);
        }
        store.available = true;
        assertThat(keys.byId("one")).isPresent();
    }

    @Test
    void a_secret_that_is_no_key_set_is_a_fault() {
        store.value = "{}";
        assertThatThrownBy(() -> keys.byId("one")).isInstanceOf(IllegalStateException.class);
    }
}
