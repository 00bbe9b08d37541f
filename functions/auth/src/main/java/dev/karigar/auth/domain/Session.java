package dev.karigar.auth.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device that is signed in.
 *
 * @param expiresAt moves on with every refresh
 * @param end       null while it lasts
 */
public record Session(UUID id, UUID accountId, @Nullable String deviceName, TokenFamily tokens, Instant createdAt, Instant lastUsedAt,
        Instant expiresAt, @Nullable SessionEnd end) {

    /** How long a device may stay away. */
    public static final Duration IDLE_LIFETIME = Duration.ofDays(30);

    public static Session opened(UUID id, UUID accountId, @Nullable String deviceName, TokenFamily tokens, Instant at) {
        return new Session(id, accountId, deviceName, tokens, at, at, at.plus(IDLE_LIFETIME), null);
    }

    public Session refreshed(TokenFamily next, Instant at) {
        return new Session(id, accountId, deviceName, next, createdAt, at, at.plus(IDLE_LIFETIME), end);
    }

    public boolean lastsAt(Instant now) {
        return end == null && now.isBefore(expiresAt);
    }
}
