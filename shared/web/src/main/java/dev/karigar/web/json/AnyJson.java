package dev.karigar.web.json;

import dev.karigar.web.problem.FieldError;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Values of fields whose content is the client's own affair, such as metadata: any JSON, but for what no database text can hold. */
final class AnyJson {

    private AnyJson() {
    }

    static List<FieldError> faults(JsonNode node, String pointer) {
        var errors = new ArrayList<FieldError>();
        collect(node, pointer, errors);
        return errors;
    }

    private static void collect(JsonNode node, String pointer, List<FieldError> errors) {
        if (node.isString() && node.getStringValue().indexOf(0) >= 0) {
            errors.add(nul(pointer));
        } else if (node.isArray()) {
            int index = 0;
            for (var item : node.values()) {
                collect(item, pointer + "/" + index++, errors);
            }
        } else if (node.isObject()) {
            node.entries().forEach(entry -> {
                if (entry.getKey().indexOf(0) >= 0) {
                    errors.add(nul(pointer));
                }
                collect(entry.getValue(), pointer + "/" + JsonPointers.escape(entry.getKey()), errors);
            });
        }
    }

    static FieldError nul(String pointer) {
        return new FieldError(pointer, "invalid-value", "text holds no NUL character");
    }
}
