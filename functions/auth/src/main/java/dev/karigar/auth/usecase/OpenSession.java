package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.Session;
import dev.karigar.auth.domain.TokenFamily;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Role;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens a session on a device after its user was authenticated. Runs inside the caller's transaction. */
@Singleton
public final class OpenSession {

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

    /**
     * @param lifetime of the access token
     * @param created  whether the account was created by this request
     */
    public record AuthenticatedSession(Account account, Set<Role> roles, Secret accessToken, Duration lifetime, Secret refreshToken,
            boolean created) {
    }

    AuthenticatedSession open(Account account, @Nullable String deviceName, boolean created) {
        var id = ids.next();
        var key = refreshTokens.newKey();
        var token = refreshTokens.first(id, key);
        sessions.add(Session.open(id, account.id(), deviceName, new TokenFamily(key, refreshTokens.hash(token), null), clock.instant()));
        var accessToken = accessTokens.issue(account, id);
        return new AuthenticatedSession(account, accessToken.roles(), accessToken.value(), IssueAccessToken.LIFETIME, token.format(),
                created);
    }
}
