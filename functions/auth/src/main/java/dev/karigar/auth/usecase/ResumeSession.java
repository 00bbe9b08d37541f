package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.AccountSuspended;
import dev.karigar.auth.domain.RefreshToken;
import dev.karigar.auth.domain.Session;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets a session that goes on have its next tokens. */
@Singleton
public class ResumeSession {

    private final Accounts accounts;
    private final Sessions sessions;
    private final IssueAccessToken accessTokens;

    ResumeSession(Accounts accounts, Sessions sessions, IssueAccessToken accessTokens) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
    }

    /**
     * Runs inside the transaction that holds the session.
     *
     * @param changed the session to keep, made at the last moment, for it notes when the answer was given
     */
    Outcome<Resumed, AuthRejection> resume(Session session, RefreshToken next, Supplier<Session> changed) {
        var account = accounts.byId(session.accountId()).orElseThrow();
        if (!account.isActive()) {
            return Outcome.rejected(new AccountSuspended());
        }
        sessions.saveTokens(changed.get());
        return Outcome.ok(new Resumed(account, session.id(), next));
    }

    /** Runs after that transaction. */
    AuthenticatedSession answer(Resumed resumed) {
        var issued = accessTokens.issue(resumed.account(), resumed.sessionId());
        return new AuthenticatedSession(resumed.account(), issued.roles(), issued.token(), IssueAccessToken.LIFETIME,
                resumed.next().write(), false);
    }

    /** @param next the session's refresh token from now on */
    record Resumed(Account account, UUID sessionId, RefreshToken next) {
    }
}
