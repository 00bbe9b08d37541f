package dev.karigar.dispatcher.usecase;

import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;

/** Sends SMS to phones. */
public interface SmsSender {

    /**
     * Sends an SMS. A failure that may be transient is thrown.
     *
     * @return whether the SMS was accepted; false for a permanent rejection
     */
    boolean send(PhoneNumber to, Secret text);
}
