package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.UserProfile;
import jakarta.inject.Singleton;

/** A user looks at their own profile. */
@Singleton
public final class ShowMe {

    private final UserProfiles members;

    ShowMe(UserProfiles members) {
        this.members = members;
    }

    public Outcome<UserProfile, ProfileRejection> show(Actor actor) {
        return members.find(actor.userId())
                .<Outcome<UserProfile, ProfileRejection>>map(Outcome::ok)
                .orElseGet(() -> Outcome.rejected(new ProfileRejection.NoSuchMember()));
    }
}
