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
import java.util.UUID;

@Controller("/api/v1/auth")
final class RegistrationController implements RegistrationApi {

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

    @Override
    @Post("/register")
    @Status(HttpStatus.ACCEPTED)
    public CodeSentResponse register(@Body RegisterRequest body) {
        var phone = phones.parse(body.phone(), body.region());
        return CodeSentResponse.of(register.register(body.toUser(phone)).orElseThrow(AuthProblems::of));
    }

    @Override
    @Post("/otp")
    @Status(HttpStatus.ACCEPTED)
    public CodeSentResponse requestCode(@Body OtpRequest body) {
        return CodeSentResponse.of(requestLoginCode.request(phones.parse(body.phone(), null)).orElseThrow(AuthProblems::of));
    }

    @Override
    @Post("/otp/{otp_id}/resend")
    @Status(HttpStatus.ACCEPTED)
    public CodeSentResponse resend(@PathVariable("otp_id") UUID otpId, @Body ResendRequest body) {
        return CodeSentResponse.of(resendCode.resend(otpId, body.channel()).orElseThrow(AuthProblems::of));
    }

    @Override
    @Post("/otp/{otp_id}/verify")
    public HttpResponse<TokenResponse> verify(@PathVariable("otp_id") UUID otpId, @Body VerifyRequest body) {
        return TokenResponse.ofEntry(verifyCode.verify(otpId, new Secret(body.code()), body.deviceName()).orElseThrow(AuthProblems::of));
    }
}
