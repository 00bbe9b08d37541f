package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.Session;
import dev.karigar.auth.domain.TokenFamily;
import dev.karigar.kernel.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Signs a device in. Runs inside the transaction of whoever proved who its user is. */
@Singleton
public class OpenSession {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final IssueAccessToken accessTokens;
    private final Ids ids;
    private final Clock clock;

    OpenSession(Sessions sessions, RefreshTokens refreshTokens, IssueAccessToken accessTokens, Ids ids, Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.ids = ids;
        this.clock = clock;
    }

    AuthenticatedSession open(Account account, @Nullable String deviceName, boolean created) {
        var id = ids.next();
        var key = refreshTokens.newKey();
        var token = refreshTokens.first(id, key);
        sessions.add(Session.opened(id, account.id(), deviceName, new TokenFamily(key, refreshTokens.hash(token), null), clock.instant()));
        var issued = accessTokens.issue(account, id);
        return new AuthenticatedSession(account, issued.roles(), issued.token(), IssueAccessToken.LIFETIME, token.write(), created);
    }
}
