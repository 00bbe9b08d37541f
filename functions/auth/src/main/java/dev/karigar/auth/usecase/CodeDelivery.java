package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.CodeChannel;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.kernel.Secret;
import java.time.Instant;

/** Delivers messages to phones and e-mail addresses after the transaction has committed. */
public interface CodeDelivery {

    void send(Message message);

    /**
     * @param channel   for phones; e-mail addresses get e-mail
     * @param locale    language of the text, BCP 47
     * @param expiresAt the message must not be sent after this time
     */
    record Message(LoginIdentifier.Deliverable recipient, CodeChannel channel, String locale, Content content, Instant expiresAt) {
    }

    sealed interface Content {

        record SignInCode(Secret code) implements Content {
        }

        record PasswordResetCode(Secret code) implements Content {
        }

        /** Dummy message in place of a code: the recipient has no account. */
        record NoAccount() implements Content {
        }
    }
}
