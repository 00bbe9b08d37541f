package dev.karigar.web.json;

import dev.karigar.web.problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Jakarta constraint violations as field errors with JSON pointers. */
public final class Violations {

    private Violations() {
    }

    static List<FieldError> ofBody(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(Violations::error).toList();
    }

    /** Violations of a controller method's own parameters. */
    public static List<FieldError> ofArguments(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(Violations::error).toList();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        return new FieldError(pointer(violation.getPropertyPath()), codeOf(violation), violation.getMessage());
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            boolean named = node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER;
            if (named && node.getName() != null) {
                pointer.append('/').append(WireNames.of(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String codeOf(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        var name = descriptor == null ? "" : descriptor.getAnnotation().annotationType().getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size" -> "invalid-length";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero", "Negative", "Digits" -> "out-of-range";
            case "Pattern", "Email" -> "invalid-format";
            default -> "invalid-value";
        };
    }
}
