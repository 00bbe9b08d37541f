package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.users.domain.Profile.ProfileChange;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.UserProfile;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Changes the caller's own profile. */
@Singleton
public final class ChangeMe {

    private final ProfileUpdater updater;

    ChangeMe(ProfileUpdater updater) {
        this.updater = updater;
    }

    public Outcome<UserProfile, ProfileRejection> change(Actor actor, ProfileChange change, @Nullable Long expectedVersion) {
        return updater.update(actor, expectedVersion, user -> user.change(change));
    }
}
