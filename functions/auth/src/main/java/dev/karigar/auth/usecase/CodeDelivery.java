package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.CodeChannel;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.kernel.Secret;
import java.time.Instant;

/** Takes messages to phones and mailboxes after the transaction has committed. */
public interface CodeDelivery {

    void send(Message message);

    /**
     * @param recipient where to
     * @param channel   how a phone gets it; e-mail addresses get e-mail
     * @param locale    BCP 47, the language to write in
     * @param expiresAt after which it is no use sending it
     */
    record Message(LoginIdentifier.Reachable recipient, CodeChannel channel, String locale, Content content, Instant expiresAt) {
    }

    /** What it says. */
    sealed interface Content {

        record SignInCode(Secret code) implements Content {
        }

        record PasswordResetCode(Secret code) implements Content {
        }

        /** Somebody gave this address here, and it has no account: takes the place of a code. */
        record NoAccount() implements Content {
        }
    }
}
