package dev.karigar.web.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One invalid value of a request.
 *
 * @param pointer JSON pointer into the body, or {@code /name} of a query parameter
 * @param code    kebab-case kind of error: required, unknown-field, invalid-type, invalid-value, out-of-range, invalid-length, …
 * @param detail  a sentence for the developer; never repeats the value, which may be personal
 */
@Serdeable
public record FieldError(String pointer, String code, String detail) {
}
