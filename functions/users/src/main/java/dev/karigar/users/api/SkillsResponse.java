package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The skills of the caller. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "The skills of the caller.")
record SkillsResponse(@Schema(description = "The skills in the order in which they are shown.",
        example = "[\"plumbing\", \"heating\"]") List<String> skillTags) {

    static SkillsResponse of(UserProfile member) {
        return new SkillsResponse(member.skills().stream().map(Skill::tag).toList());
    }
}
