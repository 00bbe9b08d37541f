package dev.karigar.web.json;

/** JSON pointers, RFC 6901. */
public final class JsonPointers {

    private static final int LONGEST_NAME = 100;

    private JsonPointers() {
    }

    /** A field name as a pointer's token, cut short: it is the client's own text. */
    public static String escape(String name) {
        var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
