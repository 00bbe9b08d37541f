package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.PasswordHash;
import dev.karigar.auth.domain.SessionEnd;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a new password in place and ends the sessions that may have come of the old one. Runs inside the caller's transaction. */
@Singleton
public class SetPassword {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    SetPassword(Accounts accounts, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param kept the one session that goes on, if any */
    void set(UUID accountId, PasswordHash hash, @Nullable UUID kept) {
        var now = clock.instant();
        accounts.changePassword(accountId, hash, now);
        sessions.endAll(accountId, kept, SessionEnd.PASSWORD_CHANGED, now);
    }
}
