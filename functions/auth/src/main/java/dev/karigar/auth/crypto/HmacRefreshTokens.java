package dev.karigar.auth.crypto;

import dev.karigar.auth.domain.RefreshToken;
import dev.karigar.auth.usecase.RefreshTokens;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * A family's first token is random; each successor is the HMAC of a fresh nonce under its predecessor. Who has the
 * database but no token, or a token but not the database, learns nothing of the next one; the server, shown the
 * predecessor again, can give the same successor again without having kept it.
 */
@Singleton
final class HmacRefreshTokens implements RefreshTokens {

    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String newKey() {
        return text(randomBytes());
    }

    @Override
    public String newNonce() {
        return text(randomBytes());
    }

    @Override
    public RefreshToken first(UUID sessionId, String key) {
        return tagged(sessionId, randomBytes(), key);
    }

    @Override
    public RefreshToken successor(RefreshToken token, String nonce, String key) {
        return tagged(token.sessionId(), KeyedHashes.mac(token.secret(), bytes(nonce)), key);
    }

    @Override
    public boolean isGenuine(RefreshToken token, String key) {
        return MessageDigest.isEqual(tag(token.secret(), key), token.tag());
    }

    @Override
    public String hash(RefreshToken token) {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(token.secret()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static RefreshToken tagged(UUID sessionId, byte[] secret, String key) {
        return new RefreshToken(sessionId, secret, tag(secret, key));
    }

    private static byte[] tag(byte[] secret, String key) {
        return Arrays.copyOf(KeyedHashes.mac(bytes(key), secret), RefreshToken.TAG_BYTES);
    }

    private byte[] randomBytes() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
