package dev.karigar.email.usecase;

import dev.karigar.kernel.EmailAddress;

/** The way to mailboxes. */
public interface MailSender {

    /**
     * Sends a mail; throws when it may work later.
     *
     * @return whether it was taken; false when it never will be
     */
    boolean send(EmailAddress to, Mail mail);
}
