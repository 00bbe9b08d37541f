package dev.karigar.events;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.TreeMap;

/**
 * Writes and reads messages as JSON, token by token, without an object mapper.
 *
 * <p>Compatibility: a reader ignores unknown fields, so that fields can be added within a version. It rejects a higher version and an
 * unknown type; the message waits in the dead-letter queue for a version that supports it.
 */
public final class MessageJson {

    static final int VERSION = 1;
    static final JsonFactory JSON = new JsonFactory();

    private MessageJson() {
    }

    public static String write(Message message) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            switch (message) {
                case SmsRequested sms -> sms(json, sms);
                case EmailRequested email -> email(json, email);
            }
            json.writeStringField("requested_at", message.requestedAt().toString());
            json.writeStringField("expires_at", message.expiresAt().toString());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** @throws MalformedMessage for anything but a message of a known type and version */
    public static Message read(String text) {
        return MessageFields.of(text).message();
    }

    private static void sms(JsonGenerator json, SmsRequested sms) throws IOException {
        head(json, SmsRequested.TYPE, sms);
        json.writeStringField("to", sms.to().e164());
        json.writeStringField("text", sms.text().value());
        json.writeStringField("locale", sms.locale());
    }

    private static void email(JsonGenerator json, EmailRequested email) throws IOException {
        head(json, EmailRequested.TYPE, email);
        json.writeStringField("to", email.to().value());
        json.writeStringField("template", email.template().name());
        json.writeObjectFieldStart("parameters");
        for (var parameter : new TreeMap<>(email.parameters()).entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue().value());
        }
        json.writeEndObject();
        json.writeStringField("locale", email.locale());
    }

    private static void head(JsonGenerator json, String type, Message message) throws IOException {
        json.writeStringField("type", type);
        json.writeNumberField("version", VERSION);
        json.writeStringField("message_id", message.messageId().toString());
    }
}
