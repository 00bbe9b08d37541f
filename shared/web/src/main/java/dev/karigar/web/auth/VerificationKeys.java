package dev.karigar.web.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.CachingJWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetParseException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.OutageTolerantJWKSetSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.RateLimitedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.events.Event;
import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.platform.Secrets;
import dev.karigar.platform.UnavailableException;
import jakarta.inject.Singleton;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys that access tokens may be signed with: Nimbus' {@code JWKSetSource} chain over the secret
 * {@code verification-keys}, run on the injected clock.
 *
 * <p>The set is read at the first use and again after {@link KeyLifetimes#VERIFIER_ASKS_AGAIN}, so that a withdrawn key is refused. An
 * unknown key id reads it at once, because the key may have been added since, but at most twice a minute. While Secrets Manager is
 * unavailable, the last set stays in use.
 */
@Singleton
public final class VerificationKeys {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationKeys.class);
    private static final Duration UNKNOWN_KEY_INTERVAL = Duration.ofMinutes(1);
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(10);

    private final Clock clock;
    private final JWKSetSource<SecurityContext> cached;
    private final JWKSetSource<SecurityContext> refreshed;

    VerificationKeys(Secrets secrets, Clock clock) {
        var tolerant = new OutageTolerantJWKSetSource<>(new SecretKeySet(secrets), Long.MAX_VALUE, VerificationKeys::logOutage);
        this.clock = clock;
        this.cached = new CachingJWKSetSource<>(tolerant, KeyLifetimes.VERIFICATION_KEYS_REFRESH_INTERVAL.toMillis(),
                LOCK_TIMEOUT.toMillis(), null);
        // Around the cache: the limit is for unknown key ids alone. A first read that failed may be repeated at once.
        this.refreshed = new RateLimitedJWKSetSource<>(cached, UNKNOWN_KEY_INTERVAL.toMillis(), null);
    }

    private static <S, C extends SecurityContext> void logOutage(Event<S, C> event) {
        if (event instanceof OutageTolerantJWKSetSource.OutageEvent<?> outage) {
            LOG.warn("the verification keys are unavailable, the last key set stays in use", outage.getException());
        }
    }

    /** @throws UnavailableException when no key set was ever read and Secrets Manager is unavailable */
    Optional<RSAPublicKey> byId(String keyId) {
        var set = read(cached, JWKSetCacheRefreshEvaluator.noRefresh()).orElseThrow();
        if (set.getKeyByKeyId(keyId) == null) {
            set = read(refreshed, JWKSetCacheRefreshEvaluator.referenceComparison(set)).orElse(set);
        }
        return set.getKeyByKeyId(keyId) instanceof RSAKey key ? Optional.of(publicKey(key)) : Optional.empty();
    }

    private Optional<JWKSet> read(JWKSetSource<SecurityContext> source, JWKSetCacheRefreshEvaluator evaluator) {
        try {
            return Optional.of(source.getJWKSet(evaluator, clock.millis(), null));
        } catch (RateLimitReachedException e) {
            return Optional.empty();
        } catch (KeySourceException e) {
            if (e.getCause() instanceof UnavailableException unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException("the verification keys cannot be read", e);
        }
    }

    private static RSAPublicKey publicKey(RSAKey key) {
        try {
            return key.toRSAPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("key " + key.getKeyID() + " is not an RSA public key", e);
        }
    }

    /** The secret as a source of the chain. */
    private record SecretKeySet(Secrets secrets) implements JWKSetSource<SecurityContext> {

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now, @Nullable SecurityContext unused)
                throws KeySourceException {
            try {
                return JWKSet.parse(secrets.get(Secrets.VERIFICATION_KEYS).value());
            } catch (UnavailableException e) {
                throw new JWKSetUnavailableException("secret " + Secrets.VERIFICATION_KEYS + " is unavailable", e);
            } catch (ParseException e) {
                throw new JWKSetParseException("secret " + Secrets.VERIFICATION_KEYS + " is not a JSON Web Key Set", e);
            }
        }

        @Override
        public void close() {
            // Secrets is a bean: its context closes it.
        }
    }
}
