package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.users.domain.ProfileChange;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.UserProfile;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A user changes their own profile. */
@Singleton
public final class ChangeMe {

    private final ProfileChanges changes;

    ChangeMe(ProfileChanges changes) {
        this.changes = changes;
    }

    public Outcome<UserProfile, ProfileRejection> change(Actor actor, ProfileChange wanted, @Nullable Long expectedVersion) {
        return changes.apply(actor, expectedVersion, member -> member.change(wanted));
    }
}
