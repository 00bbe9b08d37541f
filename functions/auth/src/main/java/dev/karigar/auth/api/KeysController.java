package dev.karigar.auth.api;

import com.nimbusds.jose.jwk.JWKSet;
import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.platform.Secrets;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.text.ParseException;

/** The public keys of access tokens, and the metadata that leads to them. */
@Controller("/.well-known")
@Tag(name = "Auth")
final class KeysController {

    // Shorter than a new key is published before it first signs.
    private static final String CACHED = "public, max-age=" + KeyLifetimes.KEY_SET_CACHE_TTL.toSeconds();

    private final Secrets secrets;
    private final String issuer;

    KeysController(Secrets secrets, @Value("${issuer}") String issuer) {
        this.secrets = secrets;
        this.issuer = issuer;
    }

    @Get("/jwks.json")
    @Operation(summary = "Get the public keys of access tokens",
            description = "A JSON Web Key Set (RFC 7517), which clients may cache for five minutes. "
                    + "During a rotation it has more than one key.")
    @ApiResponse(responseCode = "200", description = "The keys.", useReturnTypeSchema = true)
    HttpResponse<JwkSetResponse> getSigningKeys() {
        return HttpResponse.ok(JwkSetResponse.of(publicKeys())).header("Cache-Control", CACHED);
    }

    @Get("/openid-configuration")
    @Operation(summary = "Get the authorization server's metadata",
            description = "OpenID Connect Discovery 1.0: where the keys and the token endpoint are. Clients may cache it for five minutes.")
    @ApiResponse(responseCode = "200", description = "The metadata.", useReturnTypeSchema = true)
    HttpResponse<DiscoveryResponse> getDiscovery() {
        return HttpResponse.ok(DiscoveryResponse.of(issuer)).header("Cache-Control", CACHED);
    }

    private JWKSet publicKeys() {
        try {
            return JWKSet.parse(secrets.get(Secrets.VERIFICATION_KEYS).value()).toPublicJWKSet();
        } catch (ParseException e) {
            throw new IllegalStateException("secret " + Secrets.VERIFICATION_KEYS + " is not a JSON Web Key Set", e);
        }
    }
}
