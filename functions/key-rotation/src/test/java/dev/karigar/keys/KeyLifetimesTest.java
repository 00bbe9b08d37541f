package dev.karigar.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.KeyLifetimes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyLifetimesTest {

    // "API Gateway caches the public key for two hours" (HTTP APIs, JWT authorizers).
    private static final Duration GATEWAY_CACHE_TTL = Duration.ofHours(2);
    private static final Duration MAX_SECRET_AGE = KeyLifetimes.SECRET_CACHE_TTL.plus(KeyLifetimes.SECRET_STALE_TTL);

    @Test
    void every_cache_has_read_a_key_before_it_signs() {
        assertThat(KeyLifetimes.PUBLISHED_BEFORE_SIGNING)
                .isGreaterThan(MAX_SECRET_AGE.plus(KeyLifetimes.VERIFICATION_KEYS_REFRESH_INTERVAL))
                .isGreaterThan(MAX_SECRET_AGE.plus(KeyLifetimes.KEY_SET_CACHE_TTL).plus(GATEWAY_CACHE_TTL));
    }

    @Test
    void a_key_is_published_until_its_last_token_has_expired() {
        assertThat(KeyLifetimes.PUBLISHED_AFTER_SIGNING)
                .isGreaterThan(MAX_SECRET_AGE.plus(KeyLifetimes.SIGNING_KEY_REFRESH_INTERVAL).plus(KeyLifetimes.TOKEN_TTL));
    }
}
