package dev.karigar.web.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.karigar.kernel.Secrets;
import jakarta.inject.Singleton;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The public keys access tokens may be signed with. Read at the first use and again when a key id is unknown, at most
 * once a minute, so that a rotation is seen without a restart and a flood of made-up key ids asks nobody.
 */
@Singleton
public final class VerificationKeys {

    private static final Duration REREAD_AFTER = Duration.ofMinutes(1);

    private final Secrets secrets;
    private final Clock clock;
    private volatile Loaded loaded = new Loaded(Map.of(), Instant.MIN);

    VerificationKeys(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Loaded(Map<String, RSAPublicKey> keys, Instant at) {
    }

    Optional<RSAPublicKey> byId(String keyId) {
        var known = loaded;
        if (!known.keys().containsKey(keyId) && clock.instant().isAfter(known.at())
                && (known.at().equals(Instant.MIN) || Duration.between(known.at(), clock.instant()).compareTo(REREAD_AFTER) >= 0)) {
            known = read();
            loaded = known;
        }
        return Optional.ofNullable(known.keys().get(keyId));
    }

    private Loaded read() {
        try {
            var set = JWKSet.parse(secrets.get(Secrets.VERIFICATION_KEYS).value());
            return new Loaded(set.getKeys().stream().map(key -> (RSAKey) key).collect(
                    Collectors.toUnmodifiableMap(RSAKey::getKeyID, VerificationKeys::publicKey)), clock.instant());
        } catch (ParseException e) {
            throw new IllegalStateException("secret " + Secrets.VERIFICATION_KEYS + " is not a JSON Web Key Set", e);
        }
    }

    private static RSAPublicKey publicKey(RSAKey key) {
        try {
            return key.toRSAPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("key " + key.getKeyID() + " is not an RSA public key", e);
        }
    }
}
