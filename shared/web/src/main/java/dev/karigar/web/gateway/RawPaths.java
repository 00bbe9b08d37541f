package dev.karigar.web.gateway;

import java.nio.charset.StandardCharsets;

/** Undecoded paths as clients send them, which need not be well-formed URIs. */
final class RawPaths {

    private static final String PATH_CHARACTERS = "-._~!$&'()*+,;=:@/";

    private RawPaths() {
    }

    /** The path as a URI may hold it: stray characters are percent-encoded, a trailing slash is dropped, escapes stay. */
    static String normalize(String raw) {
        var text = new StringBuilder(raw.length() + 16);
        for (byte octet : raw.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PATH_CHARACTERS.indexOf(c) >= 0 || c == '%')) {
                text.append(c);
            } else {
                text.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        var path = text.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        while (path.length() > 1 && path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        // Two leading slashes would read as a host name.
        return "/" + path.replaceAll("^/+", "");
    }
}
