package dev.karigar.auth.api;

import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Phone first: a code is sent, and whoever enters it is in. */
@Tag(name = "Auth")
interface RegistrationApi {

    @Operation(summary = "Register",
            description = "Sends a code to the phone. The answer is the same whether or not the phone has an account; "
                    + "the account is created when the code is verified.")
    CodeSentResponse register(RegisterRequest body);

    @Operation(summary = "Ask for a code that signs in", description = "The answer is the same whether or not the phone has an account.")
    CodeSentResponse requestCode(OtpRequest body);

    @Operation(summary = "Send a new code in place of one that did not arrive", description = "429 before resend_at. Guesses stay counted.")
    CodeSentResponse resend(UUID otpId, ResendRequest body);

    @Operation(summary = "Enter the code",
            description = "Signs in; after a registration it creates the account first, unless the phone has one.")
    HttpResponse<TokenResponse> verify(UUID otpId, VerifyRequest body);
}
