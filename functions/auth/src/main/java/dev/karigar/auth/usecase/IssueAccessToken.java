package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Role;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.CurrentRoles;
import dev.karigar.platform.KeyLifetimes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Signs an access token that carries the roles the account holds now. */
@Singleton
public class IssueAccessToken {

    static final Duration LIFETIME = KeyLifetimes.TOKEN_TTL;

    private final CurrentRoles currentRoles;
    private final AccessTokenSigner signer;
    private final Clock clock;

    IssueAccessToken(CurrentRoles currentRoles, AccessTokenSigner signer, Clock clock) {
        this.currentRoles = currentRoles;
        this.signer = signer;
        this.clock = clock;
    }

    Issued issue(Account account, UUID sessionId) {
        var roles = currentRoles.of(account.id());
        var now = clock.instant();
        return new Issued(signer.sign(new Actor(account.id(), roles, sessionId), now, now.plus(LIFETIME)), roles);
    }

    record Issued(Secret token, Set<Role> roles) {

        Issued {
            roles = Set.copyOf(roles);
        }
    }
}
