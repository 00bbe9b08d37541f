package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.UserProfile;
import jakarta.inject.Singleton;

/** Shows the caller's own profile. */
@Singleton
public final class ShowMe {

    private final UserProfiles profiles;

    ShowMe(UserProfiles profiles) {
        this.profiles = profiles;
    }

    public Outcome<UserProfile, ProfileRejection> show(Actor actor) {
        return profiles.find(actor.userId())
                .<Outcome<UserProfile, ProfileRejection>>map(Outcome::ok)
                .orElseGet(() -> Outcome.rejected(new ProfileRejection.UnknownUser()));
    }
}
