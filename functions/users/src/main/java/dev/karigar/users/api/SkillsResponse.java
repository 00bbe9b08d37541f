package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;

/** A user's skills as kept. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record SkillsResponse(List<String> skillTags) {

    static SkillsResponse of(UserProfile member) {
        return new SkillsResponse(member.skills().stream().map(Skill::tag).toList());
    }
}
