package dev.karigar.auth.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in device.
 *
 * @param expiresAt extended by every refresh
 * @param end       why the session was ended; null if it was not
 */
public record Session(UUID id, UUID accountId, @Nullable String deviceName, TokenFamily tokens, Instant createdAt, Instant lastUsedAt,
        Instant expiresAt, @Nullable SessionEnd end) {

    /** Time without a refresh after which a session expires. */
    public static final Duration IDLE_TTL = Duration.ofDays(30);

    public enum SessionEnd {
        SIGNED_OUT,
        REVOKED,
        PASSWORD_CHANGED,
        TOKEN_REUSED
    }

    public static Session open(UUID id, UUID accountId, @Nullable String deviceName, TokenFamily tokens, Instant now) {
        return new Session(id, accountId, deviceName, tokens, now, now, now.plus(IDLE_TTL), null);
    }

    public Session refresh(TokenFamily newTokens, Instant now) {
        return new Session(id, accountId, deviceName, newTokens, createdAt, now, now.plus(IDLE_TTL), end);
    }

    public boolean isActive(Instant now) {
        return end == null && now.isBefore(expiresAt);
    }
}
