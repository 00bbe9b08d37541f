package dev.karigar.auth.api;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of OAuth 2.0's password grant (RFC 6749, 4.3.2). */
@Introspected
@Schema(description = "The form of OAuth 2.0's password grant (RFC 6749, 4.3.2). Other parameters are ignored.")
record PasswordGrantRequest(
        @Schema(description = "Kind of grant.", type = "string", allowableValues = PasswordGrantRequest.GRANT_TYPE) String grantType,
        @Schema(description = "Phone number in any common notation, or verified e-mail address.", maxLength = FormBody.MAX_LENGTH,
                example = "+491713920001") String username,
        @Schema(description = "The account's password.", maxLength = FormBody.MAX_LENGTH,
                example = "correct horse battery") String password,
        @Schema(description = "Name of the device in the list of sessions.", maxLength = FormBody.MAX_LENGTH,
                example = "Asha's phone") @Nullable String deviceName) {

    static final String GRANT_TYPE = "password";

    static PasswordGrantRequest read(FormBody form) {
        form.requireGrantType(GRANT_TYPE);
        return new PasswordGrantRequest(GRANT_TYPE, form.required("username"), form.required("password"),
                form.optional("device_name").orElse(null));
    }
}
