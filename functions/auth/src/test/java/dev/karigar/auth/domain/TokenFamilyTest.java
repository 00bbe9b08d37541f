package dev.karigar.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.auth.domain.TokenFamily.Predecessor;
import dev.karigar.auth.domain.TokenFamily.RefreshDecision;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenFamilyTest {

    private static final Instant ROTATED = Instant.parse("2026-11-22T12:00:00Z");
    private static final TokenFamily FRESH = new TokenFamily("key", "b", null);

    private static TokenFamily rotated(boolean replayed) {
        return new TokenFamily("key", "b", new Predecessor("a", "nonce", ROTATED, ROTATED, replayed));
    }

    @Test
    void the_current_token_is_rotated() {
        assertThat(FRESH.evaluate("b", ROTATED, ROTATED)).isEqualTo(new RefreshDecision.Rotate());
        assertThat(rotated(true).evaluate("b", ROTATED, ROTATED.plusSeconds(3600))).isEqualTo(new RefreshDecision.Rotate());
    }

    @Test
    void the_previous_token_is_replayed_within_the_grace_period() {
        var at = ROTATED.plusSeconds(60);

        var decision = rotated(false).evaluate("a", at, at);

        assertThat(decision).isInstanceOfSatisfying(RefreshDecision.GracePeriodReplay.class,
                replay -> assertThat(replay.replayed()).isTrue());
    }

    @Test
    void the_previous_token_after_the_grace_period_is_reuse() {
        var late = ROTATED.plusSeconds(60).plusMillis(1);

        assertThat(rotated(false).evaluate("a", late, late)).isEqualTo(new RefreshDecision.ReuseDetected());
    }

    @Test
    void a_second_replay_is_reuse() {
        assertThat(rotated(true).evaluate("a", ROTATED, ROTATED)).isEqualTo(new RefreshDecision.ReuseDetected());
    }

    @Test
    void concurrent_requests_do_not_use_up_the_replay() {
        var before = ROTATED.minusMillis(1);

        assertThat(rotated(false).evaluate("a", before, ROTATED)).isInstanceOfSatisfying(RefreshDecision.GracePeriodReplay.class,
                replay -> assertThat(replay.replayed()).isFalse());
        assertThat(rotated(true).evaluate("a", before, ROTATED)).isInstanceOfSatisfying(RefreshDecision.GracePeriodReplay.class,
                replay -> assertThat(replay.replayed()).isTrue());
    }

    @Test
    void an_older_token_is_reuse() {
        assertThat(rotated(false).evaluate("older", ROTATED.plusSeconds(1), ROTATED.plusSeconds(1)))
                .isEqualTo(new RefreshDecision.ReuseDetected());
        assertThat(FRESH.evaluate("older", ROTATED, ROTATED)).isEqualTo(new RefreshDecision.ReuseDetected());
    }

    @Test
    void a_token_that_was_current_when_its_request_arrived_is_superseded() {
        assertThat(rotated(false).evaluate("older", ROTATED.minusMillis(1), ROTATED)).isEqualTo(new RefreshDecision.Superseded());
    }
}
