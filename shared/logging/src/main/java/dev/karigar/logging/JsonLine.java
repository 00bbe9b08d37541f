package dev.karigar.logging;

/** A flat JSON object, built on one line (RFC 8259, 7). */
final class JsonLine {

    private final StringBuilder json = new StringBuilder("{");

    JsonLine field(String name, String value) {
        if (json.length() > 1) {
            json.append(',');
        }
        quoted(name);
        json.append(':');
        quoted(value);
        return this;
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
                // Beside the controls, the two line ends that are legal in JSON and break lines elsewhere, and halves of a pair.
                if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                    json.append("\\u%04x".formatted((int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
