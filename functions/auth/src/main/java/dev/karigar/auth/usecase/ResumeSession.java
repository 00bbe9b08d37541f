package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.AccountSuspended;
import dev.karigar.auth.domain.RefreshToken;
import dev.karigar.auth.domain.Session;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Gives a session that goes on its next tokens. Runs inside the transaction that holds the session. */
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

    /** @param changed the session to keep, made at the last moment, for it notes when the answer was given */
    Outcome<SignedIn, AuthRejection> resume(Session session, RefreshToken next, Supplier<Session> changed) {
        var account = accounts.byId(session.accountId()).orElseThrow();
        if (!account.isActive()) {
            return Outcome.rejected(new AccountSuspended());
        }
        var answer = answer(account, session, next);
        sessions.saveTokens(changed.get());
        return Outcome.ok(answer);
    }

    private SignedIn answer(Account account, Session session, RefreshToken next) {
        var issued = accessTokens.issue(account, session.id());
        return new SignedIn(account, issued.roles(), issued.token(), IssueAccessToken.LIFETIME, next.write(), false);
    }
}
