package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Session;
import dev.karigar.auth.domain.Session.SessionEnd;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All sessions. */
public interface Sessions {

    void add(Session session);

    /** Locks a session, also an ended one, until the transaction ends. Waits for another transaction that holds the lock. */
    Optional<Session> lock(UUID id);

    /** Saves the session's tokens and times. */
    void saveTokens(Session session);

    /** Active sessions of an account, newest first. */
    Page<Session> list(UUID accountId, Instant now, PageRequest page);

    /** Returns false if the account has no such active session. */
    boolean end(UUID id, UUID accountId, SessionEnd reason, Instant now);

    /** @param except the session that stays active; null to end all */
    void endAll(UUID accountId, @Nullable UUID except, SessionEnd reason, Instant now);

    /** Deletes sessions that ended or expired before the given time, and returns their number. */
    int deleteEnded(Instant before);
}
