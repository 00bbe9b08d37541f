package dev.karigar.catalog;

import java.util.Locale;

/** Every code a problem can carry, with its HTTP status. The kebab-case {@link #code()} is stable: clients branch on it. */
public enum ProblemCode {
    MALFORMED_REQUEST(400, "The request could not be read"),
    INVALID_CURSOR(400, "The cursor is not one of this list"),
    IDEMPOTENCY_KEY_REQUIRED(400, "An Idempotency-Key header is required"),
    INVALID_IDEMPOTENCY_KEY(400, "The Idempotency-Key header is not 1 to 255 visible characters"),
    UNAUTHENTICATED(401, "A valid access token is required"),
    INVALID_CREDENTIALS(401, "Wrong name or password"),
    OTP_INVALID(401, "Wrong code"),
    REFRESH_TOKEN_INVALID(401, "The refresh token is not valid"),
    REFRESH_TOKEN_REUSED(401, "The refresh token was used before; the session is closed"),
    FORBIDDEN(403, "Not allowed"),
    DIRECT_ACCESS(403, "The API is reached by its public address alone"),
    START_CODE_INVALID(403, "Wrong start code"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    CONFLICT(409, "In conflict with the current state"),
    SLOT_TAKEN(409, "The time is taken"),
    ILLEGAL_TRANSITION(409, "The status cannot change that way"),
    REQUEST_IN_PROGRESS(409, "The first request with this key is still running"),
    CATEGORY_IN_USE(409, "The category is in use"),
    OTP_EXPIRED(410, "The code is no longer valid"),
    PRECONDITION_FAILED(412, "The resource has changed"),
    CONTENT_TOO_LARGE(413, "The request body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request body must be JSON"),
    VALIDATION_FAILED(422, "Some values are not valid"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    SLOT_UNAVAILABLE(422, "The provider does not offer that time"),
    IN_THE_PAST(422, "The time is in the past"),
    OWN_LISTING(422, "A provider cannot book their own listing"),
    OUT_OF_COVERAGE(422, "The place is outside the area the provider covers"),
    PRECONDITION_REQUIRED(428, "An If-Match header is required"),
    RATE_LIMITED(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Temporarily unavailable");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** RFC 9457 type: a relative reference, resolved against the base of the API; GET answers a page that explains the code. */
    public String type() {
        return "/problems/" + code();
    }
}
