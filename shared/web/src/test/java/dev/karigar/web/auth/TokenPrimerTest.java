package dev.karigar.web.auth;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.karigar.testing.clock.MutableClock;
import org.junit.jupiter.api.Test;

class TokenPrimerTest {

    @Test
    void a_token_is_signed_and_verified_without_any_secret() {
        assertThatCode(new TokenPrimer(MutableClock.at("2026-11-22T12:00:00Z"))::prime).doesNotThrowAnyException();
    }
}
