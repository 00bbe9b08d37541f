package dev.karigar.auth.api;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

/** The form of OAuth 2.0's refresh (RFC 6749, 6). */
@Introspected
@Schema(description = "The form of OAuth 2.0's refresh (RFC 6749, 6). Other parameters are ignored.")
record RefreshGrantRequest(
        @Schema(description = "Kind of grant.", type = "string", allowableValues = RefreshGrantRequest.GRANT_TYPE) String grantType,
        @Schema(description = "`refresh_token` of the last token answer.", maxLength = FormBody.MAX_LENGTH,
                example = TokenResponse.REFRESH_TOKEN_EXAMPLE) String refreshToken) {

    static final String GRANT_TYPE = "refresh_token";

    static RefreshGrantRequest read(FormBody form) {
        form.requireGrantType(GRANT_TYPE);
        return new RefreshGrantRequest(GRANT_TYPE, form.required("refresh_token"));
    }
}
