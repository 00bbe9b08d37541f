package dev.karigar.auth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.auth.usecase.OpenSession.AuthenticatedSession;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The tokens of a session (RFC 6749, 5.1). */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The tokens of a session (RFC 6749, 5.1).")
record TokenResponse(
        @Schema(description = "Signed JWT for the `Authorization` header.",
                example = "eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiIwMTk4ZjdhMiJ9.c2lnbmF0dXJl") String accessToken,
        @Schema(description = "Scheme of the `Authorization` header.", type = "string", allowableValues = "Bearer") String tokenType,
        @Schema(description = "Lifetime of the access token in seconds.", example = "900") long expiresIn,
        @Schema(description = "Valid for one exchange by `refreshTokens`.", example = REFRESH_TOKEN_EXAMPLE) String refreshToken,
        @Schema(description = "The user who logged in.") UserResponse user,
        @Schema(description = "Whether this request created the account; only in answers to `verifyCode`.") @Nullable Boolean created) {

    static final String REFRESH_TOKEN_EXAMPLE = "AZj3olw-e0GdAm8eikx9EMqXgRLKG73K-sIxs5oj3E2nhu_4FHxOcrmAd4Wv7ki7PiPoFgA5WUoziU9lZOGxNA";

    static HttpResponse<TokenResponse> of(AuthenticatedSession signedIn) {
        return answer(signedIn, null);
    }

    static HttpResponse<TokenResponse> ofEntry(AuthenticatedSession signedIn) {
        return answer(signedIn, signedIn.created());
    }

    private static HttpResponse<TokenResponse> answer(AuthenticatedSession signedIn, @Nullable Boolean created) {
        return HttpResponse
                .ok(new TokenResponse(signedIn.accessToken().value(), "Bearer", signedIn.lifetime().toSeconds(),
                        signedIn.refreshToken().value(), UserResponse.of(signedIn.account(), signedIn.roles()), created))
                .header("Cache-Control", "no-store");
    }
}
