package dev.karigar.web.json;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decodes a body to a valid record, or throws a problem that names every error in it. */
@Singleton
final class StrictBodyReader {

    private final JsonMapper json;
    private final Validator validator;

    StrictBodyReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    <T> T read(byte[] body, @Nullable MediaType mediaType, Argument<T> type) {
        if (body.length == 0) {
            throw ProblemException.of(ProblemCode.MALFORMED_REQUEST, "a JSON body is required");
        }
        if (mediaType == null || !isJson(mediaType)) {
            throw ProblemException.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        var tree = JsonTreeReader.read(body);
        throwIfAny(BodyShape.errors(tree, type));
        var value = decode(tree, type);
        throwIfAny(Violations.ofBody(validator.validate(value)));
        return value;
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equalsIgnoreCase("json") || type.getSubtype().toLowerCase(Locale.ROOT).endsWith("+json");
    }

    private static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private <T> T decode(JsonNode tree, Argument<T> type) {
        try {
            return json.readValueFromTree(tree, type);
        } catch (IOException e) {
            // The shape is right, so a check in the constructor of the record failed.
            throw ProblemException.invalid(new FieldError("", "invalid-value", "the body cannot be read"));
        }
    }
}
