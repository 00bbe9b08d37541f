package dev.karigar.auth.api;

import dev.karigar.auth.usecase.ChangePassword;
import dev.karigar.auth.usecase.ConfirmPasswordReset;
import dev.karigar.auth.usecase.RequestPasswordReset;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Secret;
import dev.karigar.web.phone.PhoneNumbers;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Reset of a forgotten password, and change of a known one. */
@Controller("/api/v1/auth/password")
@Tag(name = "Auth")
final class PasswordController {

    private final PhoneNumbers phones;
    private final RequestPasswordReset requestReset;
    private final ConfirmPasswordReset confirmReset;
    private final ChangePassword changePassword;

    PasswordController(PhoneNumbers phones, RequestPasswordReset requestReset, ConfirmPasswordReset confirmReset,
            ChangePassword changePassword) {
        this.phones = phones;
        this.requestReset = requestReset;
        this.confirmReset = confirmReset;
        this.changePassword = changePassword;
    }

    @Post("/reset/request")
    @Status(HttpStatus.ACCEPTED)
    @Operation(summary = "Request a password reset",
            description = "Sends a code to the phone or the e-mail address. The answer is the same whether or not there is an account.")
    @ApiResponse(responseCode = "202", description = "A code was sent, if there is an account.", useReturnTypeSchema = true)
    CodeSentResponse requestPasswordReset(@Body PasswordResetRequest body) {
        return CodeSentResponse.of(requestReset.request(body.recipient(phones)).orElseThrow(AuthProblems::of));
    }

    @Post("/reset/confirm")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set a new password with the code", description = "Ends all sessions of the account.")
    @ApiResponse(responseCode = "204", description = "The password was changed and all sessions have ended.")
    void confirmPasswordReset(@Body ConfirmPasswordResetRequest body) {
        confirmReset.confirm(body.otpId(), new Secret(body.code()), new Secret(body.newPassword()))
                .orElseThrow(AuthProblems::ofNewPassword);
    }

    @Post("/change")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change my password",
            description = "Ends the other sessions of the account. A wrong current password answers `invalid-credentials`.")
    @ApiResponse(responseCode = "204", description = "The password was changed and the other sessions have ended.")
    void changePassword(@Parameter(hidden = true) Actor actor, @Body ChangePasswordRequest body) {
        changePassword.change(actor, new Secret(body.currentPassword()), new Secret(body.newPassword()))
                .orElseThrow(AuthProblems::ofNewPassword);
    }
}
