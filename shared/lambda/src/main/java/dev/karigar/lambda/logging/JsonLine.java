package dev.karigar.lambda.logging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a JSON object on one line (RFC 8259, 7): maps are objects, iterables arrays, numbers and booleans keep their type. */
final class JsonLine {

    private final StringBuilder json = new StringBuilder();

    private JsonLine() {
    }

    static String of(Map<String, ?> fields) {
        var line = new JsonLine();
        line.object(fields);
        return line.json.toString();
    }

    private void object(Map<?, ?> fields) {
        json.append('{');
        fields.forEach((name, value) -> {
            separate('{');
            quoted(String.valueOf(name));
            json.append(':');
            value(value);
        });
        json.append('}');
    }

    private void array(Iterable<?> values) {
        json.append('[');
        for (var value : values) {
            separate('[');
            value(value);
        }
        json.append(']');
    }

    private void separate(char opening) {
        if (json.charAt(json.length() - 1) != opening) {
            json.append(',');
        }
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case Map<?, ?> fields -> object(fields);
            case Iterable<?> values -> array(values);
            case Integer number -> json.append(number.intValue());
            case Long number -> json.append(number.longValue());
            case Double number when Double.isFinite(number) -> json.append(number.doubleValue());
            case Boolean bool -> json.append(bool.booleanValue());
            default -> quoted(value.toString());
        }
    }

    private void quoted(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        json.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                // Control characters, the line separators that are legal in JSON and end a line elsewhere, and lone surrogates.
                if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                    json.append("\\u%04x".formatted((int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
