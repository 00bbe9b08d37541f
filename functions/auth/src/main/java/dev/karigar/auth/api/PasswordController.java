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
import io.swagger.v3.oas.annotations.Parameter;

@Controller("/api/v1/auth/password")
final class PasswordController implements PasswordApi {

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

    @Override
    @Post("/reset/request")
    @Status(HttpStatus.ACCEPTED)
    public CodeSentResponse requestReset(@Body PasswordResetRequest body) {
        return CodeSentResponse.of(requestReset.request(body.recipient(phones)).orElseThrow(AuthProblems::of));
    }

    @Override
    @Post("/reset/confirm")
    @Status(HttpStatus.NO_CONTENT)
    public void confirmReset(@Body ConfirmPasswordResetRequest body) {
        confirmReset.confirm(body.otpId(), new Secret(body.code()), new Secret(body.newPassword()))
                .orElseThrow(AuthProblems::ofNewPassword);
    }

    @Override
    @Post("/change")
    @Status(HttpStatus.NO_CONTENT)
    public void change(@Parameter(hidden = true) Actor actor, @Body ChangePasswordRequest body) {
        changePassword.change(actor, new Secret(body.currentPassword()), new Secret(body.newPassword()))
                .orElseThrow(AuthProblems::ofNewPassword);
    }
}
