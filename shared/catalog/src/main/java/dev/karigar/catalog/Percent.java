package dev.karigar.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as gateways read it: what is not well formed stays as it was written. */
public final class Percent {

    private Percent() {
    }

    /** A path segment: a plus is a plus. */
    public static String decoded(String raw) {
        return decodedQuery(raw.replace("+", "%2B"));
    }

    /** A part of a query: a plus is a space. */
    public static String decodedQuery(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }
}
