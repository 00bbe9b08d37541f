package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection.TooManyAttempts;
import dev.karigar.auth.domain.LoginIdentifier;
import java.util.Optional;

/** Limits by login identifier, over all client addresses. Identifiers with and without an account are counted alike. */
public interface AttemptLimits {

    /** Counts an attempt to sign in with a password; returns a rejection if the limit is exceeded. */
    Optional<TooManyAttempts> countSignIn(LoginIdentifier identifier);

    /** Counts a message to a phone or an e-mail address; returns a rejection if the limit is exceeded. */
    Optional<TooManyAttempts> countMessage(LoginIdentifier.Deliverable recipient);
}
