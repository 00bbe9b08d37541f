package dev.karigar.emulation.events;

import dev.karigar.catalog.Percent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads query strings and bodies of the type {@code application/x-www-form-urlencoded}. */
public final class QueryString {

    private QueryString() {
    }

    /**
     * The decoded values by decoded name, in the order of the text. Values of a repeated name are joined by commas, as API Gateway
     * does in {@code queryStringParameters}; a name without a value has the value "".
     *
     * @param raw without the question mark; may be empty
     */
    public static Map<String, String> parse(String raw) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = Percent.decodedQuery(equals < 0 ? pair : pair.substring(0, equals));
                var value = Percent.decodedQuery(equals < 0 ? "" : pair.substring(equals + 1));
                values.merge(name, value, (first, next) -> first + "," + next);
            }
        }
        return values;
    }
}
