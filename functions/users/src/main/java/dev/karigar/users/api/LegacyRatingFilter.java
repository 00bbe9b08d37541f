package dev.karigar.users.api;

import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.List;

/**
 * The filter {@code rating>=4}, which to a query parser is a parameter {@code rating>} with the value {@code 4}, or, where the
 * client percent-encodes the equals sign too, a parameter {@code rating>=4} without a value.
 */
final class LegacyRatingFilter {

    static final String NAME = "rating>";

    private LegacyRatingFilter() {
    }

    static List<String> in(HttpParameters parameters) {
        var values = new ArrayList<>(parameters.getAll(NAME));
        for (var name : parameters.names()) {
            if (name.startsWith(NAME + "=")) {
                values.add(name.substring(NAME.length() + 1));
            }
        }
        return values;
    }
}
