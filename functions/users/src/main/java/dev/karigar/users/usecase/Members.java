package dev.karigar.users.usecase;

import dev.karigar.users.domain.Member;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All users, each as they see themselves. */
public interface Members {

    /** Empty for an unknown or closed account. */
    Optional<Member> find(UUID id);

    /** As {@link #find}, and nobody else changes the member before the open unit of work ends. */
    Optional<Member> lock(UUID id, Instant now);

    /**
     * Keeps a member that was locked.
     *
     * @return as kept, one version on
     */
    Member save(Member member, Instant now);
}
