package dev.karigar.events;

import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import java.time.Instant;
import java.util.UUID;

/**
 * A text for one phone.
 *
 * @param text   ready to send, in the receiver's language; secret, for it may carry a code
 * @param locale BCP 47, the language the text is in
 */
public record SmsRequested(UUID messageId, PhoneNumber to, Secret text, String locale, Instant requestedAt,
        Instant expiresAt) implements Message {

    public static final String TYPE = "sms-requested";

    @Override
    public String queue() {
        return "sms";
    }
}
