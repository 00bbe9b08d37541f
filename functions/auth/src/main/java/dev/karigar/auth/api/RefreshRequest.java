package dev.karigar.auth.api;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** An exchange of a refresh token. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "An exchange of a refresh token for the next tokens.")
record RefreshRequest(@Schema(description = "`refresh_token` of the last token answer.",
        example = TokenResponse.REFRESH_TOKEN_EXAMPLE) @NotEmpty @Size(max = 512) String refreshToken) {
}
