package dev.karigar.auth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.auth.usecase.OpenSession.AuthenticatedSession;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Tokens for a device (RFC 6749, 5.1).
 *
 * @param expiresIn    seconds the access token lasts
 * @param refreshToken good for one exchange
 * @param created      whether the account came to be just now; only where a code was entered
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenResponse(String accessToken, String tokenType, long expiresIn, String refreshToken, UserResponse user,
        @Nullable Boolean created) {

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
