package dev.karigar.auth.api;

import dev.karigar.kernel.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Passwords: forgotten ones and known ones. */
@Tag(name = "Auth")
interface PasswordApi {

    @Operation(summary = "Ask for a code to set a new password",
            description = "By phone or by e-mail. The answer is the same whether or not " + "there is an account.")
    CodeSentResponse requestReset(PasswordResetRequest body);

    @Operation(summary = "Set a new password with the code", description = "Signs every device out.")
    void confirmReset(ConfirmPasswordResetRequest body);

    @Operation(summary = "Change the password", description = "Signs your other devices out.")
    void change(Actor actor, ChangePasswordRequest body);
}
