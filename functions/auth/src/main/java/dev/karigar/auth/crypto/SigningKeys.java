package dev.karigar.auth.crypto;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.platform.Secrets;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The signing key: the first key of the secret {@code signing-keys}. It is read again every five minutes, so that a rotation
 * needs no restart, and never at start, because a SnapStart snapshot must not contain it.
 */
@Singleton
final class SigningKeys {

    private final Secrets secrets;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    SigningKeys(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    record Loaded(String keyId, JWSSigner signer, Instant at) {
    }

    Loaded current() {
        var known = loaded;
        var now = clock.instant();
        if (known == null || !now.isBefore(known.at().plus(KeyLifetimes.SIGNING_KEY_REFRESH_INTERVAL))) {
            known = read(now);
            loaded = known;
        }
        return known;
    }

    private Loaded read(Instant now) {
        try {
            var set = JWKSet.parse(secrets.get(Secrets.SIGNING_KEYS).value());
            if (set.isEmpty() || !(set.getKeys().getFirst() instanceof RSAKey key) || !key.isPrivate()) {
                throw new IllegalStateException("secret " + Secrets.SIGNING_KEYS + " does not start with a private RSA key");
            }
            return new Loaded(key.getKeyID(), new RSASSASigner(key), now);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("secret " + Secrets.SIGNING_KEYS + " is not a JSON Web Key Set of RSA keys", e);
        }
    }
}
