package dev.karigar.auth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public keys of access tokens, a JSON Web Key Set (RFC 7517, 5). */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "A JSON Web Key Set (RFC 7517).")
record JwkSetResponse(@Schema(description = "The keys; an access token names its key by `kid`.") List<JwkResponse> keys) {

    static JwkSetResponse of(JWKSet keys) {
        return new JwkSetResponse(keys.getKeys().stream().map(JwkResponse::of).toList());
    }

    /** An RSA public key (RFC 7518, 6.3.1). */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JwkResponse", description = "An RSA public key (RFC 7518, 6.3.1).")
    record JwkResponse(@Schema(description = "Key type.", example = "RSA") String kty,
            @Schema(description = "Key id.", example = "2026-11-22") @Nullable String kid,
            @Schema(description = "Use of the key: signatures.", example = "sig") @Nullable String use,
            @Schema(description = "Signature algorithm.", example = "RS256") @Nullable String alg,
            @Schema(description = "Modulus, base64url.",
                    example = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxu") String n,
            @Schema(description = "Exponent, base64url.", example = "AQAB") String e) {

        static JwkResponse of(JWK key) {
            var rsa = key.toRSAKey();
            var use = rsa.getKeyUse();
            var algorithm = rsa.getAlgorithm();
            return new JwkResponse(rsa.getKeyType().getValue(), rsa.getKeyID(), use == null ? null : use.identifier(),
                    algorithm == null ? null : algorithm.getName(), rsa.getModulus().toString(), rsa.getPublicExponent().toString());
        }
    }
}
