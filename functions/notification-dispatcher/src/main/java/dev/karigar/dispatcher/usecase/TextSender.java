package dev.karigar.dispatcher.usecase;

import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;

/** The way to phones. */
public interface TextSender {

    /**
     * Sends a text; throws when it may work later.
     *
     * @return whether it was taken; false when it never will be
     */
    boolean send(PhoneNumber to, Secret text);
}
