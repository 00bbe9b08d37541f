package dev.karigar.email.usecase;

import dev.karigar.events.EmailRequested;

/** Makes mails of requests. */
public interface MailWriter {

    Mail write(EmailRequested email);
}
