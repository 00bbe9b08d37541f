package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.RefreshToken;
import java.util.UUID;

/** Makes refresh tokens and tells genuine ones from others. */
public interface RefreshTokens {

    /** A new family's key, random. */
    String newKey();

    /** Random text that makes one successor out of a token. */
    String newNonce();

    RefreshToken first(UUID sessionId, String key);

    /** Always the same for the same token and nonce, and not to be guessed without either. */
    RefreshToken successor(RefreshToken token, String nonce, String key);

    boolean isGenuine(RefreshToken token, String key);

    String hash(RefreshToken token);
}
