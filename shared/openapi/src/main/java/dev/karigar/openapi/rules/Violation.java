package dev.karigar.openapi.rules;

/**
 * A place of the document that breaks a rule.
 *
 * @param place   an operation, {@code GET /api/v1/users/me}, or a schema and its property, {@code MeResponse.phone}
 * @param message what is wrong there
 */
public record Violation(String place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
