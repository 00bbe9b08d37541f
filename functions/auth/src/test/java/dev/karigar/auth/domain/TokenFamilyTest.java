package dev.karigar.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.auth.domain.TokenFamily.Predecessor;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenFamilyTest {

    private static final Instant ROTATED = Instant.parse("2026-11-22T12:00:00Z");
    private static final TokenFamily FRESH = new TokenFamily("key", "b", null);

    private static TokenFamily rotated(boolean repeated) {
        return new TokenFamily("key", "b", new Predecessor("a", "nonce", ROTATED, ROTATED, repeated));
    }

    @Test
    void the_current_token_is_rotated() {
        assertThat(FRESH.judge("b", ROTATED, ROTATED)).isEqualTo(new RefreshDecision.Rotate());
        assertThat(rotated(true).judge("b", ROTATED, ROTATED.plusSeconds(3600))).isEqualTo(new RefreshDecision.Rotate());
    }

    @Test
    void the_one_before_is_answered_once_more_within_a_minute() {
        var at = ROTATED.plusSeconds(60);

        var verdict = rotated(false).judge("a", at, at);

        assertThat(verdict).isInstanceOfSatisfying(RefreshDecision.GracePeriodReplay.class,
                repeat -> assertThat(repeat.usesUpRepetition()).isTrue());
    }

    @Test
    void a_minute_later_the_one_before_is_a_theft() {
        var late = ROTATED.plusSeconds(60).plusMillis(1);

        assertThat(rotated(false).judge("a", late, late)).isEqualTo(new RefreshDecision.Reused());
    }

    @Test
    void a_second_repetition_is_a_theft() {
        assertThat(rotated(true).judge("a", ROTATED, ROTATED)).isEqualTo(new RefreshDecision.Reused());
    }

    @Test
    void requests_that_came_before_the_answer_to_the_same_token_use_no_repetition_up() {
        var before = ROTATED.minusMillis(1);

        assertThat(rotated(false).judge("a", before, ROTATED)).isInstanceOfSatisfying(RefreshDecision.GracePeriodReplay.class,
                repeat -> assertThat(repeat.usesUpRepetition()).isFalse());
        assertThat(rotated(true).judge("a", before, ROTATED)).isInstanceOfSatisfying(RefreshDecision.GracePeriodReplay.class,
                repeat -> assertThat(repeat.usesUpRepetition()).isTrue());
    }

    @Test
    void an_older_token_is_a_theft() {
        assertThat(rotated(false).judge("older", ROTATED.plusSeconds(1), ROTATED.plusSeconds(1))).isEqualTo(new RefreshDecision.Reused());
        assertThat(FRESH.judge("older", ROTATED, ROTATED)).isEqualTo(new RefreshDecision.Reused());
    }

    @Test
    void a_token_that_grew_old_while_its_request_waited_is_no_theft() {
        assertThat(rotated(false).judge("older", ROTATED.minusMillis(1), ROTATED)).isEqualTo(new RefreshDecision.Superseded());
    }
}
