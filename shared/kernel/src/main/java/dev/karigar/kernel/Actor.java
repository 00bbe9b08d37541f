package dev.karigar.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * The signed-in user on whose behalf a use case runs.
 *
 * @param userId    the account, {@code sub} in the access token
 * @param roles     the roles in the token, or the current ones if they were read from the database
 * @param sessionId the device session, {@code sid} in the access token
 */
public record Actor(UUID userId, Set<Role> roles, UUID sessionId) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean is(UUID user) {
        return userId.equals(user);
    }
}
