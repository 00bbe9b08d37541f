package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.SessionUnknown;
import dev.karigar.auth.domain.Session.SessionEnd;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Ends one of the caller's sessions, usually that of another device. */
@Singleton
public final class EndSession {

    private final Sessions sessions;
    private final Clock clock;

    EndSession(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public Outcome<Boolean, AuthRejection> end(UUID sessionId, Actor actor) {
        return sessions.end(sessionId, actor.userId(), SessionEnd.REVOKED, clock.instant()) ? Outcome.ok(true)
                : Outcome.rejected(new SessionUnknown());
    }
}
