package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.AccountSuspended;
import dev.karigar.auth.domain.RefreshToken;
import dev.karigar.auth.domain.Session;
import dev.karigar.auth.usecase.OpenSession.AuthenticatedSession;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;

/** Issues the next tokens of a session. */
@Singleton
public final class ResumeSession {

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
     * @param refreshed makes the session to save; called last, because it records the time of the answer
     */
    Outcome<Resumed, AuthRejection> resume(Session session, RefreshToken next, Supplier<Session> refreshed) {
        var account = accounts.findById(session.accountId()).orElseThrow();
        if (!account.isActive()) {
            return Outcome.rejected(new AccountSuspended());
        }
        sessions.saveTokens(refreshed.get());
        return Outcome.ok(new Resumed(account, session.id(), next));
    }

    /** Signs the access token. Runs after that transaction. */
    AuthenticatedSession issueTokens(Resumed resumed) {
        var accessToken = accessTokens.issue(resumed.account(), resumed.sessionId());
        return new AuthenticatedSession(resumed.account(), accessToken.roles(), accessToken.value(), IssueAccessToken.LIFETIME,
                resumed.next().format(), false);
    }

    /** @param next the session's new refresh token */
    record Resumed(Account account, UUID sessionId, RefreshToken next) {
    }
}
