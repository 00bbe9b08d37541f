package dev.karigar.web.gateway;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Undecoded paths and queries as clients send them, which need not be well-formed URIs. */
final class RawUris {

    private static final String PATH_CHARACTERS = "-._~!$&'()*+,;=:@/";

    private RawUris() {
    }

    /** The path as a URI may hold it: stray characters are percent-encoded, a trailing slash is dropped, escapes stay. */
    static String path(String raw) {
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

    /**
     * The query's values by name, in order.
     *
     * <p>The first {@code =} ends the name, but for the seed's {@code rating>=4}, whose name is {@code rating>}.
     *
     * @return null when an escape is broken or the text is not UTF-8
     */
    static @Nullable Map<String, List<String>> query(String raw) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : raw.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            var name = decode(equals < 0 ? pair : pair.substring(0, equals));
            var value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name == null || value == null) {
                return null;
            }
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
        return values;
    }

    private static @Nullable String decode(String text) {
        try {
            byte[] octets = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return null;
        }
    }
}
