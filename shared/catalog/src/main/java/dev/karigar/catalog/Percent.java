package dev.karigar.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-decoding as API Gateway does it: a malformed sequence stays as it is. */
public final class Percent {

    private Percent() {
    }

    /** Decodes a path segment, in which a plus is a plus. */
    public static String decoded(String raw) {
        return decodedQuery(raw.replace("+", "%2B"));
    }

    /** Decodes a part of a query, in which a plus is a space. */
    public static String decodedQuery(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }
}
