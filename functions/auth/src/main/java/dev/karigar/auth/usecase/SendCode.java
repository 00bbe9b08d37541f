package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.CodeChannel;
import dev.karigar.auth.domain.CodePurpose;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.usecase.CodeDelivery.Content;
import dev.karigar.auth.usecase.CodeDelivery.Message;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Writes a code down and sends it. Where there is no account, a code is made, hashed and written down all the same, and
 * a note goes out in its place: the same statements, the same work. Runs inside the caller's transaction.
 */
@Singleton
public class SendCode {

    private final OneTimeCodes codes;
    private final OneTimeCodeGenerator mint;
    private final CodeDelivery delivery;

    SendCode(OneTimeCodes codes, OneTimeCodeGenerator mint, CodeDelivery delivery) {
        this.codes = codes;
        this.mint = mint;
        this.delivery = delivery;
    }

    void first(OneTimeCode code) {
        var secret = mint.next();
        codes.add(code, mint.hash(secret));
        delivery.send(message(code, CodeChannel.SMS, secret));
    }

    /** False, and nothing sent, when the code was used, used up or sent once more in between. */
    boolean again(OneTimeCode resent, CodeChannel channel, Instant now) {
        var secret = mint.next();
        if (!codes.renew(resent, mint.hash(secret), now)) {
            return false;
        }
        delivery.send(message(resent, channel, secret));
        return true;
    }

    private static Message message(OneTimeCode code, CodeChannel channel, Secret secret) {
        return new Message(code.recipient(), channel, code.locale(), content(code, secret), code.expiresAt());
    }

    private static Content content(OneTimeCode code, Secret secret) {
        if (!code.isRedeemable()) {
            return new Content.NoAccount();
        }
        return code.purpose() == CodePurpose.PASSWORD_RESET ? new Content.PasswordResetCode(secret) : new Content.SignInCode(secret);
    }
}
