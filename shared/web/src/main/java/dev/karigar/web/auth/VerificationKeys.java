package dev.karigar.web.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.karigar.platform.KeyLifetimes;
import dev.karigar.platform.Secrets;
import dev.karigar.platform.Unavailable;
import jakarta.inject.Singleton;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys access tokens may be signed with. Read at the first use; again after five minutes, so that a key that was
 * withdrawn is refused; and when a key id is unknown, at most once a minute, so that a rotation is seen without a restart and
 * a flood of made-up key ids asks nobody.
 */
@Singleton
public final class VerificationKeys {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationKeys.class);
    private static final Duration UNKNOWN_AGAIN = Duration.ofMinutes(1);

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
        var now = clock.instant();
        if (known.at().equals(Instant.MIN)) {
            known = read();
        } else if (isDue(known, known.keys().containsKey(keyId) ? KeyLifetimes.VERIFICATION_KEYS_REFRESH_INTERVAL : UNKNOWN_AGAIN, now)) {
            known = readOr(known, now);
        }
        loaded = known;
        return Optional.ofNullable(known.keys().get(keyId));
    }

    // Also where the clock was set back.
    private static boolean isDue(Loaded known, Duration after, Instant now) {
        return Duration.between(known.at(), now).abs().compareTo(after) >= 0;
    }

    // Public keys that were right do not become wrong because their keeper is down; who is unknown may be a new one.
    private Loaded readOr(Loaded known, Instant now) {
        try {
            return read();
        } catch (Unavailable e) {
            LOG.warn("the verification keys of {} stay in use", known.at(), e);
            return new Loaded(known.keys(), now);
        }
    }

    private Loaded read() {
        try {
            var set = JWKSet.parse(secrets.get(Secrets.VERIFICATION_KEYS).value());
            return new Loaded(set.getKeys()
                    .stream()
                    .map(key -> (RSAKey) key)
                    .collect(Collectors.toUnmodifiableMap(RSAKey::getKeyID, VerificationKeys::publicKey)), clock.instant());
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
