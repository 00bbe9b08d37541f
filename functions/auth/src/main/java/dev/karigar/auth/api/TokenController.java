package dev.karigar.auth.api;

import dev.karigar.auth.usecase.LogIn;
import dev.karigar.auth.usecase.LogOut;
import dev.karigar.auth.usecase.Refresh;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Secret;
import dev.karigar.web.tracing.Arrival;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tokens: log in, refresh, log out. The two forms are those of RFC 6749, 4.3 and 6; the JSON bodies mean the same. */
@Controller("/api/v1/auth")
@Tag(name = "Auth")
final class TokenController {

    private final LoginIdentifiers identifiers;
    private final LogIn logIn;
    private final Refresh refresh;
    private final LogOut logOut;

    TokenController(LoginIdentifiers identifiers, LogIn logIn, Refresh refresh, LogOut logOut) {
        this.identifiers = identifiers;
        this.logIn = logIn;
        this.refresh = refresh;
        this.logOut = logOut;
    }

    @Post("/login")
    @Operation(summary = "Log in with a password", description = "The answer to a wrong password and to an unknown name is the same.")
    @RequestBody(required = true,
            content = {@Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LoginRequest.class)),
                    @Content(mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = PasswordGrantRequest.class))})
    @ApiResponse(responseCode = "200", description = "The tokens of a new session.", useReturnTypeSchema = true)
    HttpResponse<TokenResponse> logIn(@Body LoginRequest body) {
        return logIn(body.username(), body.password(), body.deviceName());
    }

    @Post("/login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    HttpResponse<TokenResponse> logInByForm(@Body String form) {
        var grant = PasswordGrantRequest.read(FormBody.read(form));
        return logIn(grant.username(), grant.password(), grant.deviceName());
    }

    private HttpResponse<TokenResponse> logIn(String username, String password, @Nullable String deviceName) {
        return TokenResponse.of(logIn.logIn(identifiers.read(username), new Secret(password), deviceName).orElseThrow(AuthProblems::of));
    }

    @Post("/refresh")
    @Operation(summary = "Refresh the tokens",
            description = "A refresh token is valid for one exchange. A client that lost the answer may "
                    + "send the same token once more within 60 seconds; any other second use ends the session (`refresh-token-reused`).")
    @RequestBody(required = true,
            content = {@Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RefreshRequest.class)),
                    @Content(mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = RefreshGrantRequest.class))})
    @ApiResponse(responseCode = "200", description = "The next tokens of the session.", useReturnTypeSchema = true)
    HttpResponse<TokenResponse> refreshTokens(@Parameter(hidden = true) HttpRequest<?> request, @Body RefreshRequest body) {
        return refresh(body.refreshToken(), Arrival.of(request));
    }

    @Post("/refresh")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    HttpResponse<TokenResponse> refreshTokensByForm(HttpRequest<?> request, @Body String form) {
        return refresh(RefreshGrantRequest.read(FormBody.read(form)).refreshToken(), Arrival.of(request));
    }

    private HttpResponse<TokenResponse> refresh(String token, Instant arrivedAt) {
        return TokenResponse.of(refresh.refresh(new Secret(token), arrivedAt).orElseThrow(AuthProblems::of));
    }

    @Post("/logout")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Log out",
            description = "Ends the session of the access token. The access token remains valid until it expires, 15 minutes at most.")
    @ApiResponse(responseCode = "204", description = "The session has ended.")
    void logOut(@Parameter(hidden = true) Actor actor) {
        logOut.logOut(actor);
    }
}
