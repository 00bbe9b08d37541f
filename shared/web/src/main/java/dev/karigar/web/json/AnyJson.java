package dev.karigar.web.json;

import dev.karigar.web.problem.FieldError;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Fields that take any JSON, such as metadata. Only NUL characters are refused, because the text type of PostgreSQL has none. */
final class AnyJson {

    private AnyJson() {
    }

    static List<FieldError> errors(JsonNode node, String pointer) {
        var errors = new ArrayList<FieldError>();
        collect(node, pointer, errors);
        return errors;
    }

    private static void collect(JsonNode node, String pointer, List<FieldError> errors) {
        if (node.isString() && node.getStringValue().indexOf(0) >= 0) {
            errors.add(nulCharacter(pointer));
        } else if (node.isArray()) {
            int index = 0;
            for (var item : node.values()) {
                collect(item, pointer + "/" + index++, errors);
            }
        } else if (node.isObject()) {
            node.entries().forEach(entry -> {
                if (entry.getKey().indexOf(0) >= 0) {
                    errors.add(nulCharacter(pointer));
                }
                collect(entry.getValue(), pointer + "/" + JsonPointers.escape(entry.getKey()), errors);
            });
        }
    }

    static FieldError nulCharacter(String pointer) {
        return new FieldError(pointer, "invalid-value", "text has no NUL character");
    }
}
