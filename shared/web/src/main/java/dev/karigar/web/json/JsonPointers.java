package dev.karigar.web.json;

/** JSON pointers, RFC 6901. */
public final class JsonPointers {

    private static final int MAX_NAME_LENGTH = 100;

    private JsonPointers() {
    }

    /** A field name as a reference token. It is text of the client, so it is cut to {@value #MAX_NAME_LENGTH} characters. */
    public static String escape(String name) {
        var shown = name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
