package dev.karigar.web.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.SnapStartPrimer;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

/** Signs and verifies access tokens with a key of its own, which it discards: no function accepts such a token. */
@Singleton
@Requires(property = "issuer")
final class TokenPrimer implements SnapStartPrimer {

    private static final String NAME = "priming";
    private static final int KEY_BITS = 2048;
    // The JIT compiler compiles methods that ran a few hundred times; RSA's inner loops run that often in one verification.
    private static final int REPETITIONS = 20;

    private final Clock clock;

    TokenPrimer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void prime() {
        try {
            var key = new RSAKeyGenerator(KEY_BITS).keyID(NAME).generate();
            var now = clock.instant();
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(NAME).type(AccessTokens.TYPE).build(),
                    new JWTClaimsSet.Builder().issuer(NAME)
                            .audience(AccessTokens.AUDIENCE)
                            .subject(new UUID(0, 0).toString())
                            .claim("sid", new UUID(0, 0).toString())
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(now.plus(Duration.ofMinutes(1))))
                            .build());
            token.sign(new RSASSASigner(key));
            var keySet = new Secret(new JWKSet(key).toString());
            var tokens = new AccessTokens(new VerificationKeys(_ -> keySet, clock), clock, NAME);
            for (int i = 0; i < REPETITIONS; i++) {
                if (tokens.verify(token.serialize()).isEmpty()) {
                    throw new IllegalStateException("a token just signed does not verify");
                }
            }
        } catch (JOSEException e) {
            throw new IllegalStateException("tokens cannot be signed and verified here", e);
        }
    }
}
