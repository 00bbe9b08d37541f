package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.kernel.Role;
import dev.karigar.kernel.Secret;
import java.time.Duration;
import java.util.Set;

/**
 * Somebody let in.
 *
 * @param lifetime of the access token
 * @param created  whether the account came to be just now
 */
public record AuthenticatedSession(Account account, Set<Role> roles, Secret accessToken, Duration lifetime, Secret refreshToken,
        boolean created) {
}
