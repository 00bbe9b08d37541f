package dev.karigar.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.KeyTimes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyTimesTest {

    // "API Gateway caches the public key for two hours" (HTTP APIs, JWT authorizers).
    private static final Duration GATEWAY = Duration.ofHours(2);
    private static final Duration SECRET = KeyTimes.SECRET_CACHED.plus(KeyTimes.SECRET_BELIEVED);

    @Test
    void a_key_is_known_to_every_cache_before_it_signs() {
        assertThat(KeyTimes.PUBLISHED_BEFORE_SIGNING).isGreaterThan(SECRET.plus(KeyTimes.VERIFIER_ASKS_AGAIN))
                .isGreaterThan(SECRET.plus(KeyTimes.SET_CACHED).plus(GATEWAY));
    }

    @Test
    void a_key_is_accepted_until_its_last_token_has_ended() {
        assertThat(KeyTimes.PUBLISHED_AFTER_SIGNING).isGreaterThan(SECRET.plus(KeyTimes.SIGNER_ASKS_AGAIN).plus(KeyTimes.TOKEN_LIFE));
    }
}
