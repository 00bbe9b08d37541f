package dev.karigar.web.query;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes {@code application/x-www-form-urlencoded}: query strings and form bodies. */
public final class UrlEncoded {

    private UrlEncoded() {
    }

    /**
     * The values by name, in the order of the text.
     *
     * <p>The first {@code =} ends a name: {@code rating>=4} is a parameter {@code rating>} with the value {@code 4}. Some clients
     * percent-encode that sign too, so a pair without one is split at its first encoded one.
     *
     * @return empty when a percent escape is broken or the decoded text is not UTF-8
     */
    public static Optional<Map<String, List<String>>> parse(String text) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : text.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int sign = pair.indexOf('=');
            var name = decode(sign < 0 ? pair : pair.substring(0, sign));
            var value = decode(sign < 0 ? "" : pair.substring(sign + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            int encodedSign = sign < 0 ? name.get().indexOf('=') : -1;
            if (encodedSign < 0) {
                values.computeIfAbsent(name.get(), _ -> new ArrayList<>()).add(value.get());
            } else {
                var rest = name.get().substring(encodedSign + 1);
                values.computeIfAbsent(name.get().substring(0, encodedSign), _ -> new ArrayList<>()).add(rest);
            }
        }
        return Optional.of(values);
    }

    // URLDecoder replaces octets that are not UTF-8. Decoded as ISO 8859-1 they stay as they are, and the strict decoder sees them.
    private static Optional<String> decode(String text) {
        try {
            var octets = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            var decoded = URLDecoder.decode(octets, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded)).toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
