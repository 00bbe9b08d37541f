package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Session;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Lists the caller's active sessions. */
@Singleton
public final class ListSessions {

    private final Sessions sessions;
    private final Clock clock;

    ListSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public Page<Session> list(Actor actor, PageRequest page) {
        return sessions.list(actor.userId(), clock.instant(), page);
    }
}
