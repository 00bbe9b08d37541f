package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replaces the caller's skills. */
@Singleton
public final class ReplaceSkills {

    private final ProfileUpdater updater;

    ReplaceSkills(ProfileUpdater updater) {
        this.updater = updater;
    }

    public Outcome<UserProfile, ProfileRejection> replace(Actor actor, List<Skill> skills, @Nullable Long expectedVersion) {
        return updater.update(actor, expectedVersion, user -> Outcome.ok(user.withSkills(skills)));
    }
}
