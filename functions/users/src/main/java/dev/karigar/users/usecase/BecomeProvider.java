package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.ProviderProfile.ProviderSkills;
import dev.karigar.users.domain.UserProfile;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes the caller a provider, or replaces the caller's provider profile and skills. */
@Singleton
public final class BecomeProvider {

    private final ProfileUpdater updater;

    BecomeProvider(ProfileUpdater updater) {
        this.updater = updater;
    }

    public Outcome<Result, ProfileRejection> become(Actor actor, ProviderSkills input) {
        var created = new AtomicBoolean();
        return updater.update(actor, null, user -> {
            created.set(user.provider() == null);
            return Outcome.ok(user.asProvider(input));
        }).map(user -> new Result(user, created.get()));
    }

    /** @param created whether the user had no provider profile before */
    public record Result(UserProfile user, boolean created) {
    }
}
