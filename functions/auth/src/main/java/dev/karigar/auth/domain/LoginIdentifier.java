package dev.karigar.auth.domain;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;

/** The text that identifies an account at sign-in. */
public sealed interface LoginIdentifier {

    /** An identifier to which a code can be sent. */
    sealed interface Deliverable extends LoginIdentifier {
    }

    record Phone(PhoneNumber number) implements Deliverable {
    }

    record Email(EmailAddress address) implements Deliverable {
    }

    /** Neither a phone number nor an e-mail address. It is looked up like any other, so that the response takes the same time. */
    record Unrecognized(String text) implements LoginIdentifier {

        @Override
        public String toString() {
            return "Unrecognized[***]";
        }
    }
}
