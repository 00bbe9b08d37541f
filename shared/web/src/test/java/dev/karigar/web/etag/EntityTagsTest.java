package dev.karigar.web.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

class EntityTagsTest {

    @Test
    void a_tag_round_trips_and_one_we_never_gave_matches_nothing() {
        assertThat(EntityTags.expectedVersion(EntityTags.of(7))).isEqualTo(7);
        assertThat(EntityTags.expectedVersion(null)).isNull();
        assertThat(EntityTags.expectedVersion("*")).isNull();
        assertThatThrownBy(() -> EntityTags.expectedVersion("\"nonsense\"")).isInstanceOf(ProblemException.class)
                .hasMessage("precondition-failed");
    }
}
