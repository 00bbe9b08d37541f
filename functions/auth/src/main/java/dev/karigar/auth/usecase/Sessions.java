package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Session;
import dev.karigar.auth.domain.SessionEnd;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Devices that are signed in. */
public interface Sessions {

    void add(Session session);

    /** Waits for whoever holds the session and keeps it until the open transaction ends; ended ones included. */
    Optional<Session> lock(UUID id);

    /** Keeps the session's tokens and times. */
    void saveTokens(Session session);

    /** Newest first, only those that last. */
    Page<Session> ofAccount(UUID accountId, Instant now, PageRequest page);

    /** False when the account has no such session that lasts. */
    boolean end(UUID id, UUID accountId, SessionEnd reason, Instant now);

    /** Ends every session of the account but {@code kept}. */
    void endAll(UUID accountId, @Nullable UUID kept, SessionEnd reason, Instant now);

    /** Forgets sessions that ended or expired before {@code then}. */
    int removeOver(Instant then);
}
