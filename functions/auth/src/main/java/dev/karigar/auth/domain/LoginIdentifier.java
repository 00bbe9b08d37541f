package dev.karigar.auth.domain;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;

/** What an account is called by when somebody signs in. */
public sealed interface LoginIdentifier {

    /** A name that a code can be sent to. */
    sealed interface Reachable extends LoginIdentifier {
    }

    record Phone(PhoneNumber number) implements Reachable {
    }

    record Email(EmailAddress address) implements Reachable {
    }

    /** Neither a phone number nor an e-mail address; looked up all the same, so that it takes no less time. */
    record Unreadable(String text) implements LoginIdentifier {

        @Override
        public String toString() {
            return "Unreadable[***]";
        }
    }
}
