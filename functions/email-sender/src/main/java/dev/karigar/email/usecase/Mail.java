package dev.karigar.email.usecase;

import dev.karigar.kernel.Secret;

/** A mail ready to go, in both of its forms; the bodies may carry a code, the subject never does. */
public record Mail(String subject, Secret text, Secret html) {
}
