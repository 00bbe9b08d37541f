package dev.karigar.web;

import static dev.karigar.web.fixture.NotesFixture.NOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.web.fixture.NotesFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitSwitchTest {

    @Test
    void rate_limits_can_be_switched_off_outside_of_a_deployment() {
        try (var fixture = new NotesFixture(Map.of("KARIGAR_RATE_LIMITS", "off"))) {
            assertThat(fixture.anonymous.get(NOTES).send().header("ratelimit")).isNull();
        }
        try (var fixture = new NotesFixture()) {
            assertThat(fixture.anonymous.get(NOTES).send().header("ratelimit")).isNotNull();
        }
    }

    @Test
    void a_deployment_does_not_start_with_rate_limits_switched_off() {
        assertThatThrownBy(() -> new NotesFixture(Map.of("KARIGAR_RATE_LIMITS", "off", "KARIGAR_ENVIRONMENT", "dev")))
                .hasStackTraceContaining("KARIGAR_RATE_LIMITS=off is not allowed in the environment dev");
    }

    @Test
    void an_empty_environment_name_is_no_deployment() {
        new NotesFixture(Map.of("KARIGAR_RATE_LIMITS", "off", "KARIGAR_ENVIRONMENT", "")).close();
    }
}
