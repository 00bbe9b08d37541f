package dev.karigar.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.platform.KeyLifetimes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyLifetimesTest {

    // "API Gateway caches the public key for two hours" (HTTP APIs, JWT authorizers).
    private static final Duration GATEWAY = Duration.ofHours(2);
    private static final Duration SECRET = KeyLifetimes.SECRET_CACHE_TTL.plus(KeyLifetimes.SECRET_STALE_TTL);

    @Test
    void a_key_is_known_to_every_cache_before_it_signs() {
        assertThat(KeyLifetimes.PUBLISHED_BEFORE_SIGNING).isGreaterThan(SECRET.plus(KeyLifetimes.VERIFICATION_KEYS_REFRESH_INTERVAL))
                .isGreaterThan(SECRET.plus(KeyLifetimes.KEY_SET_CACHE_TTL).plus(GATEWAY));
    }

    @Test
    void a_key_is_accepted_until_its_last_token_has_ended() {
        assertThat(KeyLifetimes.PUBLISHED_AFTER_SIGNING)
                .isGreaterThan(SECRET.plus(KeyLifetimes.SIGNING_KEY_REFRESH_INTERVAL).plus(KeyLifetimes.TOKEN_TTL));
    }
}
