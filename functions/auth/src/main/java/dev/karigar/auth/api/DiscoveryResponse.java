package dev.karigar.auth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;

/** The metadata of RFC 8414 and OpenID Connect Discovery 1.0 that hold here; there is no authorization endpoint. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record DiscoveryResponse(String issuer, String jwksUri, String tokenEndpoint, List<String> grantTypesSupported,
        List<String> responseTypesSupported, List<String> subjectTypesSupported, List<String> idTokenSigningAlgValuesSupported,
        List<String> tokenEndpointAuthMethodsSupported, List<String> claimsSupported) {

    static DiscoveryResponse of(String issuer) {
        return new DiscoveryResponse(issuer, issuer + "/.well-known/jwks.json", issuer + "/api/v1/auth/login",
                List.of("password", "refresh_token"), List.of(), List.of("public"), List.of("RS256"), List.of("none"),
                List.of("iss", "aud", "sub", "roles", "sid", "iat", "exp", "jti"));
    }
}
