package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Session.SessionEnd;
import dev.karigar.kernel.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Ends the session of the caller's access token. An ended session stays unchanged. */
@Singleton
public final class LogOut {

    private final Sessions sessions;
    private final Clock clock;

    LogOut(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public void logOut(Actor actor) {
        sessions.end(actor.sessionId(), actor.userId(), SessionEnd.SIGNED_OUT, clock.instant());
    }
}
