package dev.karigar.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Parsed JSON of a message: scalar fields by name, and {@code parameters}, the only nested object of the formats. */
record MessageFields(Map<String, String> scalars, Map<String, Secret> parameters) {

    static MessageFields of(String text) {
        try (var json = MessageJson.JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedMessage("not a JSON object");
            }
            var fields = new MessageFields(new HashMap<>(), new HashMap<>());
            fields.readFrom(json);
            return fields;
        } catch (IOException e) {
            // Without the cause: its message quotes the text.
            throw new MalformedMessage("not JSON");
        }
    }

    private void readFrom(JsonParser json) throws IOException {
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            var token = json.nextToken();
            if (token == JsonToken.START_OBJECT && name.equals("parameters")) {
                readParameters(json);
            } else if (token.isScalarValue()) {
                scalars.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private void readParameters(JsonParser json) throws IOException {
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            parameters.put(name, new Secret(json.getText()));
        }
    }

    Message message() {
        if (!required("version").equals(Integer.toString(MessageJson.VERSION))) {
            throw new MalformedMessage("unknown version");
        }
        try {
            return switch (required("type")) {
                case SmsRequested.TYPE -> new SmsRequested(id(), new PhoneNumber(required("to")), new Secret(required("text")),
                        required("locale"), time("requested_at"), time("expires_at"));
                case EmailRequested.TYPE ->
                    new EmailRequested(id(), new EmailAddress(required("to")), EmailTemplate.valueOf(required("template")), parameters,
                            required("locale"), time("requested_at"), time("expires_at"));
                default -> throw new MalformedMessage("unknown type");
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedMessage("a field has an invalid value");
        }
    }

    private UUID id() {
        return UUID.fromString(required("message_id"));
    }

    private Instant time(String name) {
        return Instant.parse(required(name));
    }

    private String required(String name) {
        var value = scalars.get(name);
        if (value == null) {
            throw new MalformedMessage(name + " is missing");
        }
        return value;
    }
}
