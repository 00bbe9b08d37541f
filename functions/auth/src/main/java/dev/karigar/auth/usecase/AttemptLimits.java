package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AccountName;
import dev.karigar.auth.domain.AuthRejection.TooManyAttempts;
import java.util.Optional;

/** How often something may be tried for one account name, from wherever the tries come. Known and unknown names count alike. */
public interface AttemptLimits {

    /** Counts a try to sign in with a password. */
    Optional<TooManyAttempts> signIn(AccountName name);

    /** Counts a message to a phone or mailbox. */
    Optional<TooManyAttempts> message(AccountName.Reachable recipient);
}
