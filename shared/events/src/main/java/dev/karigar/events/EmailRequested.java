package dev.karigar.events;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.Secret;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Message: send an e-mail to one address. The email sender renders it from a template.
 *
 * @param template   template of the email sender; its name is part of the message format
 * @param parameters values of the template by parameter name; secret, because a value may be a one-time code
 * @param locale     BCP 47 tag of the recipient's language; English if the template has no such translation
 */
public record EmailRequested(UUID messageId, EmailAddress to, EmailTemplate template, Map<String, Secret> parameters, String locale,
        Instant requestedAt, Instant expiresAt) implements Message {

    public static final String TYPE = "email-requested";

    public EmailRequested {
        parameters = Map.copyOf(parameters);
        if (!parameters.keySet().equals(template.parameters())) {
            throw new IllegalArgumentException(template + " requires " + template.parameters() + ", not " + parameters.keySet());
        }
    }

    @Override
    public String queue() {
        return "email";
    }
}
