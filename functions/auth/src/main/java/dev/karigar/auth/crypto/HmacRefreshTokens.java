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
 * The first token of a family is random; each successor is the HMAC of a new nonce under its predecessor. Neither the
 * database nor a token alone is enough to compute the next token, and the server can issue the same successor again from
 * the predecessor without having stored it.
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
        return withMac(sessionId, randomBytes(), key);
    }

    @Override
    public RefreshToken successor(RefreshToken token, String nonce, String key) {
        return withMac(token.sessionId(), KeyedHashes.mac(token.secret(), bytes(nonce)), key);
    }

    @Override
    public boolean isAuthentic(RefreshToken token, String key) {
        return MessageDigest.isEqual(mac(token.secret(), key), token.mac());
    }

    @Override
    public String hash(RefreshToken token) {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(token.secret()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static RefreshToken withMac(UUID sessionId, byte[] secret, String key) {
        return new RefreshToken(sessionId, secret, mac(secret, key));
    }

    private static byte[] mac(byte[] secret, String key) {
        return Arrays.copyOf(KeyedHashes.mac(bytes(key), secret), RefreshToken.MAC_BYTES);
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
