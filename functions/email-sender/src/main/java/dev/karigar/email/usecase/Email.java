package dev.karigar.email.usecase;

import dev.karigar.kernel.Secret;

/** A rendered email. The bodies can contain a one-time code, the subject never does. */
public record Email(String subject, Secret text, Secret html) {
}
