package dev.karigar.events;

import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import java.time.Instant;
import java.util.UUID;

/**
 * Message: send an SMS to one phone.
 *
 * @param text   ready to send, in the recipient's language; secret, because it may contain a one-time code
 * @param locale BCP 47 tag of the language of the text
 */
public record SmsRequested(UUID messageId, PhoneNumber to, Secret text, String locale, Instant requestedAt,
        Instant expiresAt) implements Message {

    public static final String TYPE = "sms-requested";

    @Override
    public String queue() {
        return "sms";
    }
}
