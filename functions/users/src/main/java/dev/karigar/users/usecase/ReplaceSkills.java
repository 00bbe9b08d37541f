package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user says anew what they can do. */
@Singleton
public final class ReplaceSkills {

    private final ProfileChanges changes;

    ReplaceSkills(ProfileChanges changes) {
        this.changes = changes;
    }

    public Outcome<UserProfile, ProfileRejection> replace(Actor actor, List<Skill> skills, @Nullable Long expectedVersion) {
        return changes.apply(actor, expectedVersion, member -> Outcome.ok(member.withSkills(skills)));
    }
}
