package dev.karigar.web.json;

import dev.karigar.web.problem.FieldError;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares a JSON tree with the record that it is decoded to and finds every error of shape: unknown, missing and null fields, wrong
 * types, malformed ids and times.
 */
final class BodyShape {

    private final List<FieldError> errors = new ArrayList<>();

    private BodyShape() {
    }

    static List<FieldError> errors(JsonNode tree, Argument<?> type) {
        var shape = new BodyShape();
        shape.check(tree, type, "");
        return shape.errors;
    }

    private void check(JsonNode node, Argument<?> type, String pointer) {
        if (Collection.class.isAssignableFrom(type.getType())) {
            checkItems(node, type, pointer);
        } else if (Map.class.isAssignableFrom(type.getType())) {
            checkAnyObject(node, pointer);
        } else {
            // A type that is no introspected record is a single value.
            recordOf(type).ifPresentOrElse(bean -> checkFields(node, bean, pointer),
                    () -> ScalarTypes.error(node, type.getType(), pointer).ifPresent(errors::add));
        }
    }

    private static Optional<? extends BeanIntrospection<?>> recordOf(Argument<?> type) {
        return type.getType().isRecord() ? BeanIntrospector.SHARED.findIntrospection(type.getType()) : Optional.empty();
    }

    private void checkItems(JsonNode node, Argument<?> type, String pointer) {
        if (!node.isArray()) {
            errors.add(new FieldError(pointer, "invalid-type", "an array is expected"));
            return;
        }
        var itemType = type.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT);
        int index = 0;
        for (var item : node.values()) {
            if (item.isNull()) {
                errors.add(new FieldError(pointer + "/" + index, "required", "null is not an item"));
            } else {
                check(item, itemType, pointer + "/" + index);
            }
            index++;
        }
    }

    private void checkAnyObject(JsonNode node, String pointer) {
        if (!node.isObject()) {
            errors.add(new FieldError(pointer, "invalid-type", "an object is expected"));
            return;
        }
        AnyJson.errors(node, pointer).forEach(errors::add);
    }

    private void checkFields(JsonNode node, BeanIntrospection<?> bean, String pointer) {
        if (!node.isObject()) {
            errors.add(new FieldError(pointer, "invalid-type", "an object is expected"));
            return;
        }
        var known = new HashSet<String>();
        for (var component : bean.getConstructorArguments()) {
            var name = WireNames.of(component.getName());
            known.add(name);
            checkField(node.get(name), component, pointer + "/" + name);
        }
        for (var entry : node.entries()) {
            if (!known.contains(entry.getKey())) {
                errors.add(new FieldError(pointer + "/" + JsonPointers.escape(entry.getKey()), "unknown-field",
                        "this field is not accepted here"));
            }
        }
    }

    private void checkField(@Nullable JsonNode value, Argument<?> component, String pointer) {
        if (value != null && !value.isNull()) {
            check(value, component, pointer);
        } else if (!component.isNullable()) {
            errors.add(new FieldError(pointer, "required", "this field is required"));
        }
    }
}
