package dev.karigar.email.usecase;

import dev.karigar.kernel.EmailAddress;

/** Sends emails to mailboxes. */
public interface EmailSender {

    /**
     * Sends an email. A failure that may be transient is thrown.
     *
     * @return whether the email was accepted; false for a permanent rejection
     */
    boolean send(EmailAddress to, Email email);
}
