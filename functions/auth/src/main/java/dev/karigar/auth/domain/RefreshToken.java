package dev.karigar.auth.domain;

import dev.karigar.kernel.Secret;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A refresh token: 16 bytes of session id, 32 bytes of secret, and 16 bytes of a MAC under the key of the token family.
 * Clients see opaque base64url text.
 */
public final class RefreshToken {

    public static final int SECRET_BYTES = 32;
    public static final int MAC_BYTES = 16;

    private static final int ID_BYTES = 16;

    private final UUID sessionId;
    private final byte[] secret;
    private final byte[] mac;

    public RefreshToken(UUID sessionId, byte[] secret, byte[] mac) {
        this.sessionId = sessionId;
        this.secret = secret.clone();
        this.mac = mac.clone();
    }

    /** Returns empty for text that is not in the format of a refresh token. */
    public static Optional<RefreshToken> parse(Secret text) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text.value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (all.length != ID_BYTES + SECRET_BYTES + MAC_BYTES) {
            return Optional.empty();
        }
        var id = ByteBuffer.wrap(all);
        return Optional.of(new RefreshToken(new UUID(id.getLong(), id.getLong()),
                Arrays.copyOfRange(all, ID_BYTES, ID_BYTES + SECRET_BYTES), Arrays.copyOfRange(all, ID_BYTES + SECRET_BYTES, all.length)));
    }

    public Secret format() {
        var all = ByteBuffer.allocate(ID_BYTES + SECRET_BYTES + MAC_BYTES);
        all.putLong(sessionId.getMostSignificantBits()).putLong(sessionId.getLeastSignificantBits()).put(secret).put(mac);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(all.array()));
    }

    public UUID sessionId() {
        return sessionId;
    }

    public byte[] secret() {
        return secret.clone();
    }

    public byte[] mac() {
        return mac.clone();
    }
}
