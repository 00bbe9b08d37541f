package dev.karigar.auth.crypto;

import dev.karigar.platform.Secrets;
import io.micronaut.core.util.SupplierUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under the secret {@code otp-key}, which is not in the database: a copy of the database alone does not reveal a
 * six-digit code or a phone number. A label separates the uses of the key. Replacing the key invalidates pending codes and
 * restarts the rate limits by account name.
 */
@Singleton
public final class KeyedHashes {

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<SecretKeySpec> key;

    KeyedHashes(Secrets secrets) {
        // Read at the first use and not at start, because a SnapStart snapshot must not contain the key.
        this.key = SupplierUtil
                .memoized(() -> new SecretKeySpec(Base64.getDecoder().decode(secrets.get(Secrets.OTP_KEY).value().strip()), ALGORITHM));
    }

    /** @return base64url */
    public String hash(String label, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac(key.get(), ("karigar.auth." + label + "\0" + text).getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] mac(byte[] key, byte[] message) {
        return mac(new SecretKeySpec(key, ALGORITHM), message);
    }

    private static byte[] mac(SecretKeySpec key, byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }
}
