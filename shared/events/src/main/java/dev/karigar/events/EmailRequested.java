package dev.karigar.events;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.Secret;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A mail to one address, written by the sender from a template.
 *
 * @param template   one of the sender's templates; both sides know it by this name
 * @param parameters what the template leaves open; secret, for it may carry a code
 * @param locale     BCP 47, the receiver's wish; the sender falls back to English
 */
public record EmailRequested(UUID messageId, EmailAddress to, EmailTemplate template, Map<String, Secret> parameters, String locale,
        Instant requestedAt, Instant expiresAt) implements Message {

    public static final String TYPE = "email-requested";

    public EmailRequested {
        parameters = Map.copyOf(parameters);
        if (!parameters.keySet().equals(template.parameters())) {
            throw new IllegalArgumentException(template + " wants " + template.parameters() + " and got " + parameters.keySet());
        }
    }

    @Override
    public String queue() {
        return "email";
    }
}
