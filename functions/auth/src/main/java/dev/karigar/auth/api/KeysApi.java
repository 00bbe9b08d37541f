package dev.karigar.auth.api;

import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** What others need to check our access tokens. */
@Tag(name = "Auth")
interface KeysApi {

    @Operation(summary = "The public keys of access tokens",
            description = "A JSON Web Key Set (RFC 7517). During a rotation it holds more than one key.")
    HttpResponse<Map<String, Object>> keys();

    @Operation(summary = "Discovery", description = "OpenID Connect Discovery 1.0 metadata: where the keys and the token endpoint are.")
    HttpResponse<DiscoveryResponse> discovery();
}
