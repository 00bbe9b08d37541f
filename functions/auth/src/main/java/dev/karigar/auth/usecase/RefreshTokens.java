package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.RefreshToken;
import java.util.UUID;

/** Generates and authenticates refresh tokens. */
public interface RefreshTokens {

    /** Random key of a new token family. */
    String newKey();

    /** Random text from which one successor of a token is derived. */
    String newNonce();

    RefreshToken first(UUID sessionId, String key);

    /** Derives the successor: the same for the same token and nonce, and unpredictable without both. */
    RefreshToken successor(RefreshToken token, String nonce, String key);

    /** Whether the token's MAC was made with the family's key. */
    boolean isAuthentic(RefreshToken token, String key);

    String hash(RefreshToken token);
}
