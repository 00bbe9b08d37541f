package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.kernel.Role;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.CurrentRoles;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Issues an access token with the roles that the account holds now. */
@Singleton
public final class IssueAccessToken {

    static final Duration LIFETIME = KeyLifetimes.TOKEN_TTL;

    private final CurrentRoles currentRoles;
    private final AccessTokenSigner signer;
    private final Clock clock;

    IssueAccessToken(CurrentRoles currentRoles, AccessTokenSigner signer, Clock clock) {
        this.currentRoles = currentRoles;
        this.signer = signer;
        this.clock = clock;
    }

    public interface AccessTokenSigner {

        Secret sign(Actor actor, Instant issuedAt, Instant expiresAt);
    }

    record AccessToken(Secret value, Set<Role> roles) {

        AccessToken {
            roles = Set.copyOf(roles);
        }
    }

    AccessToken issue(Account account, UUID sessionId) {
        var roles = currentRoles.of(account.id());
        var now = clock.instant();
        return new AccessToken(signer.sign(new Actor(account.id(), roles, sessionId), now, now.plus(LIFETIME)), roles);
    }
}
