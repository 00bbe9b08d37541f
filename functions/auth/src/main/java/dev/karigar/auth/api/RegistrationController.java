package dev.karigar.auth.api;

import dev.karigar.auth.usecase.Register;
import dev.karigar.auth.usecase.RequestLoginCode;
import dev.karigar.auth.usecase.ResendCode;
import dev.karigar.auth.usecase.VerifyCode;
import dev.karigar.kernel.Secret;
import dev.karigar.web.phone.PhoneNumbers;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Registration and login by one-time codes. */
@Controller("/api/v1/auth")
@Tag(name = "Auth", description = "Registration by phone, login by one-time code or password, tokens, sessions, "
        + "and the keys that verify access tokens.")
final class RegistrationController {

    private static final String OTP_ID = "`otp_id` of the answer that announced the code.";

    private final PhoneNumbers phones;
    private final Register register;
    private final RequestLoginCode requestLoginCode;
    private final ResendCode resendCode;
    private final VerifyCode verifyCode;

    RegistrationController(PhoneNumbers phones, Register register, RequestLoginCode requestLoginCode, ResendCode resendCode,
            VerifyCode verifyCode) {
        this.phones = phones;
        this.register = register;
        this.requestLoginCode = requestLoginCode;
        this.resendCode = resendCode;
        this.verifyCode = verifyCode;
    }

    @Post("/register")
    @Status(HttpStatus.ACCEPTED)
    @Operation(summary = "Register",
            description = "Sends a code to the phone. The account is created when the code is verified. The answer is "
                    + "the same whether or not the phone has an account; the code of a phone that has one logs in to that account.")
    @ApiResponse(responseCode = "202", description = "A code was sent.", useReturnTypeSchema = true)
    CodeSentResponse register(@Body RegisterRequest body) {
        var phone = phones.parse(body.phone(), body.region());
        return CodeSentResponse.of(register.register(body.toUser(phone)).orElseThrow(AuthProblems::of));
    }

    @Post("/otp")
    @Status(HttpStatus.ACCEPTED)
    @Operation(summary = "Request a login code",
            description = "Login without a password. The answer is the same whether or not the phone has an account.")
    @ApiResponse(responseCode = "202", description = "A code was sent, if the phone has an account.", useReturnTypeSchema = true)
    CodeSentResponse requestLoginCode(@Body LoginCodeRequest body) {
        return CodeSentResponse.of(requestLoginCode.request(phones.parse(body.phone(), null)).orElseThrow(AuthProblems::of));
    }

    @Post("/otp/{otp_id}/resend")
    @Status(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a new code",
            description = "Replaces a code that did not arrive; `rate-limited` before `resend_at`. Failed attempts stay counted.")
    @ApiResponse(responseCode = "202", description = "A new code was sent; the one before is no longer valid.", useReturnTypeSchema = true)
    CodeSentResponse resendCode(@PathVariable("otp_id") @Parameter(description = OTP_ID) UUID otpId, @Body ResendCodeRequest body) {
        return CodeSentResponse.of(resendCode.resend(otpId, body.channel()).orElseThrow(AuthProblems::of));
    }

    @Post("/otp/{otp_id}/verify")
    @Operation(summary = "Verify a code and log in",
            description = "After a registration this creates the account, unless the phone has one. A "
                    + "wrong code answers `otp-invalid` with `attempts_left`; after five wrong codes, and once it has expired, "
                    + "a code answers " + "`otp-expired`.")
    @ApiResponse(responseCode = "200", description = "The tokens of a new session.", useReturnTypeSchema = true)
    HttpResponse<TokenResponse> verifyCode(@PathVariable("otp_id") @Parameter(description = OTP_ID) UUID otpId,
            @Body VerifyCodeRequest body) {
        return TokenResponse.ofEntry(verifyCode.verify(otpId, new Secret(body.code()), body.deviceName()).orElseThrow(AuthProblems::of));
    }
}
