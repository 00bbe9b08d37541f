package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.CodeChannel;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodeHash;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.auth.usecase.CodeDelivery.Content;
import dev.karigar.auth.usecase.CodeDelivery.Message;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Generates, stores and sends the digits of a code. For a recipient without an account the same work is done, and a dummy
 * message is sent in place of the code. Runs inside the caller's transaction.
 */
@Singleton
public final class SendCode {

    private final OneTimeCodes codes;
    private final OneTimeCodeGenerator codeGenerator;
    private final CodeDelivery delivery;

    SendCode(OneTimeCodes codes, OneTimeCodeGenerator codeGenerator, CodeDelivery delivery) {
        this.codes = codes;
        this.codeGenerator = codeGenerator;
        this.delivery = delivery;
    }

    /** Generates and checks the digits of one-time codes. */
    public interface OneTimeCodeGenerator {

        /** Six decimal digits, uniformly distributed. */
        Secret next();

        CodeHash hash(Secret digits);

        boolean matches(Secret digits, CodeHash hash);
    }

    void send(OneTimeCode code) {
        var digits = codeGenerator.next();
        codes.add(code, codeGenerator.hash(digits));
        delivery.send(message(code, CodeChannel.SMS, digits));
    }

    /** Returns false, and sends nothing, if the code cannot be renewed any more. */
    boolean resend(OneTimeCode resent, CodeChannel channel, Instant now) {
        var digits = codeGenerator.next();
        if (!codes.renew(resent, codeGenerator.hash(digits), now)) {
            return false;
        }
        delivery.send(message(resent, channel, digits));
        return true;
    }

    private static Message message(OneTimeCode code, CodeChannel channel, Secret digits) {
        return new Message(code.recipient(), channel, code.locale(), content(code, digits), code.expiresAt());
    }

    private static Content content(OneTimeCode code, Secret digits) {
        if (!code.isRedeemable()) {
            return new Content.NoAccount();
        }
        return code.purpose() == CodePurpose.PASSWORD_RESET ? new Content.PasswordResetCode(digits) : new Content.SignInCode(digits);
    }
}
