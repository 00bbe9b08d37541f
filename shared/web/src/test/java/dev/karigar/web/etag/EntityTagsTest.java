package dev.karigar.web.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

class EntityTagsTest {

    @Test
    void a_tag_is_parsed_to_its_version_and_any_other_text_fails_the_precondition() {
        assertThat(EntityTags.expectedVersion(EntityTags.of(7))).isEqualTo(7);
        assertThat(EntityTags.expectedVersion(null)).isNull();
        assertThat(EntityTags.expectedVersion("*")).isNull();
        assertThatThrownBy(() -> EntityTags.expectedVersion("\"unknown\"")).isInstanceOf(ProblemException.class)
                .hasMessage("precondition-failed");
    }
}
