package dev.karigar.web.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Role;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Verifies access tokens (RFC 9068). The only accepted algorithm is RS256 with a key of {@link VerificationKeys}, found by
 * {@code kid}; {@code jku}, {@code x5u} and embedded keys are ignored.
 */
@Singleton
@Requires(property = "issuer")
public final class AccessTokens {

    public static final String AUDIENCE = "karigar";
    /** RFC 9068, section 2.1: other tokens signed with the same key are not accepted as access tokens. */
    public static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private final VerificationKeys keys;
    private final Clock clock;
    private final String issuer;

    AccessTokens(VerificationKeys keys, Clock clock, @Value("${issuer}") String issuer) {
        this.keys = keys;
        this.clock = clock;
        this.issuer = issuer;
    }

    /** The user of a valid token; empty for one that is malformed, forged, expired or of another issuer or audience. */
    public Optional<Actor> verify(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            return isSigned(jwt) && isCurrent(jwt.getJWTClaimsSet()) ? actor(jwt.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isSigned(SignedJWT jwt) throws JOSEException {
        JWSHeader header = jwt.getHeader();
        if (!JWSAlgorithm.RS256.equals(header.getAlgorithm()) || !TYPE.equals(header.getType()) || header.getCriticalParams() != null
                || header.getKeyID() == null) {
            return false;
        }
        var key = keys.byId(header.getKeyID());
        return key.isPresent() && jwt.verify(new RSASSAVerifier(key.get()));
    }

    private boolean isCurrent(JWTClaimsSet claims) {
        var now = clock.instant();
        return issuer.equals(claims.getIssuer()) && claims.getAudience().contains(AUDIENCE) && claims.getExpirationTime() != null
                && now.isBefore(claims.getExpirationTime().toInstant()) && claims.getIssueTime() != null
                && !claims.getIssueTime().toInstant().isAfter(now.plus(CLOCK_SKEW));
    }

    private static Optional<Actor> actor(JWTClaimsSet claims) throws ParseException {
        var session = claims.getStringClaim("sid");
        if (claims.getSubject() == null || session == null) {
            return Optional.empty();
        }
        return Optional
                .of(new Actor(UUID.fromString(claims.getSubject()), roles(claims.getStringListClaim("roles")), UUID.fromString(session)));
    }

    private static Set<Role> roles(@Nullable List<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        if (names != null) {
            names.forEach(name -> roles.add(Role.valueOf(name)));
        }
        return roles;
    }
}
