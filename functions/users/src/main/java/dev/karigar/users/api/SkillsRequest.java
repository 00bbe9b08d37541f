package dev.karigar.users.api;

import dev.karigar.users.domain.Skill;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All skills of the caller, in the order in which they are shown. Spellings that differ in case or spaces count once. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "All skills of the caller.")
record SkillsRequest(@Schema(
        description = "The skills in the order in which they are shown. Of spellings that differ in case or spaces the first one counts.",
        example = "[\"plumbing\", \"heating\"]") @Size(max = Skill.MAX_PER_USER) List<@Pattern(regexp = TextConstraints.TAG,
                message = TextConstraints.TAG_RULE) String> skillTags) {

    List<Skill> toSkills() {
        return Skill.of(skillTags);
    }
}
