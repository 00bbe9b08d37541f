package dev.karigar.web.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.karigar.platform.SnapStartPrimer;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.text.ParseException;

/** Signs and checks a token with a key that is forgotten at once; nobody would take that token. */
@Singleton
@Requires(property = "issuer")
final class TokenPrimer implements SnapStartPrimer {

    private static final int BITS = 2048;
    // The compiler looks at what ran a few hundred times; RSA's inner loops run that often in one check.
    private static final int CHECKS = 20;

    @Override
    public void prime() {
        try {
            var keys = JWKSet.parse(new JWKSet(new RSAKeyGenerator(BITS).keyID("priming").generate()).toString(false));
            var key = (RSAKey) keys.getKeys().getFirst();
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("priming").type(AccessTokens.TYPE).build(),
                    new JWTClaimsSet.Builder().issuer("priming").audience("priming").build());
            token.sign(new RSASSASigner(key));
            for (int i = 0; i < CHECKS; i++) {
                var read = SignedJWT.parse(token.serialize());
                if (!read.verify(new RSASSAVerifier(key.toRSAPublicKey())) || read.getJWTClaimsSet().getIssuer() == null) {
                    throw new IllegalStateException("a token just signed does not verify");
                }
            }
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("tokens cannot be signed and checked here", e);
        }
    }
}
