package dev.karigar.auth.api;

import dev.karigar.kernel.Actor;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Tokens: got, renewed, given back. */
@Tag(name = "Auth")
interface TokenApi {

    @Operation(summary = "Sign in with a password",
            description = "JSON, or the form of OAuth 2.0's password grant (grant_type=password, username, password, device_name).")
    HttpResponse<TokenResponse> login(LoginRequest body);

    @Operation(summary = "Sign in with a password",
            description = "JSON, or the form of OAuth 2.0's password grant (grant_type=password, username, password, device_name).")
    HttpResponse<TokenResponse> loginByForm(String form);

    @Operation(summary = "Renew the tokens",
            description = "JSON, or OAuth 2.0's form (grant_type=refresh_token, refresh_token). A refresh token "
                    + "is good once. Whoever lost the answer may send it once more within 60 seconds; any other second use ends the session.")
    HttpResponse<TokenResponse> refresh(HttpRequest<?> request, RefreshRequest body);

    @Operation(summary = "Renew the tokens",
            description = "JSON, or OAuth 2.0's form (grant_type=refresh_token, refresh_token). A refresh token "
                    + "is good once. Whoever lost the answer may send it once more within 60 seconds; any other second use ends the session.")
    HttpResponse<TokenResponse> refreshByForm(HttpRequest<?> request, String form);

    @Operation(summary = "Sign this device out")
    void logout(Actor actor);
}
