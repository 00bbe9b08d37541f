package dev.karigar.email.usecase;

import dev.karigar.events.EmailRequested;

/** Renders the template of a requested email in the language of its recipient. */
public interface EmailRenderer {

    Email render(EmailRequested email);
}
