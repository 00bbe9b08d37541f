package dev.karigar.auth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The metadata of RFC 8414 and OpenID Connect Discovery 1.0 that apply here; there is no authorization endpoint. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "Authorization server metadata (RFC 8414, OpenID Connect Discovery 1.0). There is no authorization endpoint.")
record DiscoveryResponse(@Schema(description = "Claim `iss` of access tokens.", example = "https://api.example.com") String issuer,
        @Schema(description = "Where the keys are that verify access tokens.",
                example = "https://api.example.com/.well-known/jwks.json") String jwksUri,
        @Schema(description = "Where tokens are issued.", example = "https://api.example.com/api/v1/auth/login") String tokenEndpoint,
        @Schema(description = "Grants of the token endpoint.",
                example = "[\"password\", \"refresh_token\"]") List<String> grantTypesSupported,
        @Schema(description = "Empty: there is no authorization endpoint.", example = "[]") List<String> responseTypesSupported,
        @Schema(description = "Kinds of `sub` claims.", example = "[\"public\"]") List<String> subjectTypesSupported,
        @Schema(description = "Signature algorithms of tokens.", example = "[\"RS256\"]") List<String> idTokenSigningAlgValuesSupported,
        @Schema(description = "How a client authenticates at the token endpoint.",
                example = "[\"none\"]") List<String> tokenEndpointAuthMethodsSupported,
        @Schema(description = "Claims of access tokens.", example = "[\"iss\", \"sub\", \"roles\"]") List<String> claimsSupported) {

    static DiscoveryResponse of(String issuer) {
        return new DiscoveryResponse(issuer, issuer + "/.well-known/jwks.json", issuer + "/api/v1/auth/login",
                List.of("password", "refresh_token"), List.of(), List.of("public"), List.of("RS256"), List.of("none"),
                List.of("iss", "aud", "sub", "roles", "sid", "iat", "exp", "jti"));
    }
}
