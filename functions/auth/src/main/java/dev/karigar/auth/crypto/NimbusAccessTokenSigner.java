package dev.karigar.auth.crypto;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.karigar.auth.usecase.IssueAccessToken.AccessTokenSigner;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Role;
import dev.karigar.kernel.Secret;
import dev.karigar.web.auth.AccessTokens;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;

/** Signs access tokens (RFC 9068) with RS256, because the JWT authorizer of API Gateway supports only RSA. */
@Singleton
final class NimbusAccessTokenSigner implements AccessTokenSigner {

    private final SigningKeys keys;
    private final Ids ids;
    private final String issuer;

    NimbusAccessTokenSigner(SigningKeys keys, Ids ids, @Value("${issuer}") String issuer) {
        this.keys = keys;
        this.ids = ids;
        this.issuer = issuer;
    }

    @Override
    public Secret sign(Actor actor, Instant issuedAt, Instant expiresAt) {
        var key = keys.current();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.keyId()).type(AccessTokens.TYPE).build();
        var claims = new JWTClaimsSet.Builder().issuer(issuer)
                .audience(AccessTokens.AUDIENCE)
                .subject(actor.userId().toString())
                .claim("roles", actor.roles().stream().map(Role::name).sorted().toList())
                .claim("sid", actor.sessionId().toString())
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(expiresAt))
                .jwtID(ids.next().toString())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(key.signer());
        } catch (JOSEException e) {
            throw new IllegalStateException("key " + key.keyId() + " cannot sign", e);
        }
        return new Secret(token.serialize());
    }
}
