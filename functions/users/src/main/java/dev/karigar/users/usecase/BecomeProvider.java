package dev.karigar.users.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.ProviderSkills;
import dev.karigar.users.domain.UserProfile;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/** A user becomes a provider, or changes what they offer as one. */
@Singleton
public final class BecomeProvider {

    private final ProfileChanges changes;

    BecomeProvider(ProfileChanges changes) {
        this.changes = changes;
    }

    public Outcome<Offered, ProfileRejection> offer(Actor actor, ProviderSkills offer) {
        var first = new AtomicBoolean();
        return changes.apply(actor, null, member -> {
            first.set(member.provider() == null);
            return Outcome.ok(member.offering(offer));
        }).map(member -> new Offered(member, first.get()));
    }

    /** @param first whether the user had no provider profile before */
    public record Offered(UserProfile member, boolean first) {
    }
}
