package dev.karigar.auth.domain;

import dev.karigar.kernel.Secret;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A refresh token's parts: 16 bytes of session id, 32 random ones, and 16 of a tag that only the session's key makes.
 * Opaque to clients.
 */
public final class RefreshToken {

    public static final int SECRET_BYTES = 32;
    public static final int TAG_BYTES = 16;

    private static final int ID_BYTES = 16;

    private final UUID sessionId;
    private final byte[] secret;
    private final byte[] tag;

    public RefreshToken(UUID sessionId, byte[] secret, byte[] tag) {
        this.sessionId = sessionId;
        this.secret = secret.clone();
        this.tag = tag.clone();
    }

    /** Empty for text that no refresh token looks like. */
    public static Optional<RefreshToken> read(Secret text) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text.value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (all.length != ID_BYTES + SECRET_BYTES + TAG_BYTES) {
            return Optional.empty();
        }
        var id = ByteBuffer.wrap(all);
        return Optional.of(new RefreshToken(new UUID(id.getLong(), id.getLong()),
                Arrays.copyOfRange(all, ID_BYTES, ID_BYTES + SECRET_BYTES), Arrays.copyOfRange(all, ID_BYTES + SECRET_BYTES, all.length)));
    }

    public Secret write() {
        var all = ByteBuffer.allocate(ID_BYTES + SECRET_BYTES + TAG_BYTES);
        all.putLong(sessionId.getMostSignificantBits()).putLong(sessionId.getLeastSignificantBits()).put(secret).put(tag);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(all.array()));
    }

    public UUID sessionId() {
        return sessionId;
    }

    public byte[] secret() {
        return secret.clone();
    }

    public byte[] tag() {
        return tag.clone();
    }
}
