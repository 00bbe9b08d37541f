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

/** How every change of a profile goes: locked, compared with the version the client saw, changed, kept. */
@Singleton
final class ProfileChanges {

    private final UnitOfWork unitOfWork;
    private final UserProfiles members;
    private final Clock clock;

    ProfileChanges(UnitOfWork unitOfWork, UserProfiles members, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.members = members;
        this.clock = clock;
    }

    /** @param expectedVersion null when the client does not care what it overwrites */
    Outcome<UserProfile, ProfileRejection> apply(Actor actor, @Nullable Long expectedVersion,
            Function<UserProfile, Outcome<UserProfile, ProfileRejection>> change) {
        return unitOfWork.run(() -> {
            var now = clock.instant();
            var found = members.lock(actor.userId(), now);
            if (found.isEmpty()) {
                return Outcome.rejected(new ProfileRejection.NoSuchMember());
            }
            if (expectedVersion != null && expectedVersion != found.get().version()) {
                return Outcome.rejected(new ProfileRejection.Stale());
            }
            return change.apply(found.get()).map(changed -> members.save(changed, now));
        });
    }
}
