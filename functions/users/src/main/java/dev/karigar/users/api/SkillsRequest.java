package dev.karigar.users.api;

import dev.karigar.users.domain.Skill;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All skills of a user, in the order they are to be shown; spellings that differ in case or spaces count once. */
@Serdeable(naming = SnakeCaseStrategy.class)
record SkillsRequest(
        @Size(max = Skill.MAX_PER_USER) List<@Pattern(regexp = TextConstraints.TAG, message = TextConstraints.TAG_RULE) String> skillTags) {

    List<Skill> toSkills() {
        return Skill.of(skillTags);
    }
}
