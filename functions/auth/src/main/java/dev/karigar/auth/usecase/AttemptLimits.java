package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection.TooManyAttempts;
import dev.karigar.auth.domain.LoginIdentifier;
import java.util.Optional;

/** How often something may be tried for one account name, from wherever the tries come. Known and unknown names count alike. */
public interface AttemptLimits {

    /** Counts a try to sign in with a password. */
    Optional<TooManyAttempts> signIn(LoginIdentifier name);

    /** Counts a message to a phone or mailbox. */
    Optional<TooManyAttempts> message(LoginIdentifier.Reachable recipient);
}
