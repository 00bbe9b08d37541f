package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.UserProfile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applies one change to a profile in a transaction: locks the row, compares the version with the one that the client has read,
 * applies the change and saves the result.
 */
@Singleton
final class ProfileUpdater {

    private final UnitOfWork unitOfWork;
    private final UserProfiles profiles;
    private final Clock clock;

    ProfileUpdater(UnitOfWork unitOfWork, UserProfiles profiles, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** @param expectedVersion a change of any other version is rejected; null to accept every version */
    Outcome<UserProfile, ProfileRejection> update(Actor actor, @Nullable Long expectedVersion,
            Function<UserProfile, Outcome<UserProfile, ProfileRejection>> change) {
        return unitOfWork.run(() -> {
            var now = clock.instant();
            var found = profiles.lock(actor.userId(), now);
            if (found.isEmpty()) {
                return Outcome.rejected(new ProfileRejection.UnknownUser());
            }
            if (expectedVersion != null && expectedVersion != found.get().version()) {
                return Outcome.rejected(new ProfileRejection.Stale());
            }
            return change.apply(found.get()).map(updated -> profiles.save(updated, now));
        });
    }
}
