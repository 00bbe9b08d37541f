package dev.karigar.catalog;

import java.util.Locale;

/** Every code a problem can carry, with its HTTP status. The kebab-case {@link #code()} is stable: clients branch on it. */
public enum ProblemCode {
    MALFORMED_REQUEST(400, "The request could not be read",
            "The body is not one JSON value in UTF-8, or the query string or a header cannot be decoded. Correct the request; "
                    + "`detail` says what is wrong."),
    INVALID_CURSOR(400, "The cursor is not one of this list",
            "A cursor belongs to one list with its filters and sort order, and it was altered or sent to another list. Read the "
                    + "list again without `cursor`."),
    IDEMPOTENCY_KEY_REQUIRED(400, "An Idempotency-Key header is required",
            "This operation must not run twice. Send an `Idempotency-Key` header with a new random value for each intended "
                    + "operation, and the same value for its retries."),
    INVALID_IDEMPOTENCY_KEY(400, "The Idempotency-Key header is not 1 to 255 visible characters",
            "Send a key of 1 to 255 visible ASCII characters, such as a UUID."),
    UNAUTHENTICATED(401, "A valid access token is required",
            "The operation needs an `Authorization: Bearer` header with an access token that has not expired. Refresh the token and "
                    + "repeat the request; if that fails, log in again."),
    INVALID_CREDENTIALS(401, "Wrong name or password",
            "No account has this phone or e-mail address with this password. The answer is the same whether or not the account "
                    + "exists."),
    OTP_INVALID(401, "Wrong code", "The code is not the one that was sent. `attempts_left` says how often another may be tried."),
    REFRESH_TOKEN_INVALID(401, "The refresh token is not valid",
            "The refresh token is unknown, expired or of a session that has ended. Log in again."),
    REFRESH_TOKEN_REUSED(401, "The refresh token was used before; the session is closed",
            "A refresh token is valid once. Its reuse means that it may have been stolen, so the session with all its tokens was "
                    + "ended. Log in again."),
    FORBIDDEN(403, "Not allowed",
            "The caller is known but may not do this: a role is missing, or the resource belongs to another user. `detail` says "
                    + "which."),
    DIRECT_ACCESS(403, "The API is reached by its public address alone",
            "The request did not come through the content delivery network. Use the address under which the API is published."),
    START_CODE_INVALID(403, "Wrong start code",
            "The start code is not the one in the requester's app. `attempts_left` says how often another may be tried; "
                    + "`locked_until` is present when no more are accepted before that time."),
    NOT_FOUND(404, "Not found", "No resource has this path, or it is not visible to the caller."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "The path exists, but not with this method. The `Allow` header lists its methods."),
    NOT_ACCEPTABLE(406, "Not acceptable", "The operation has no representation of the media type that the `Accept` header asks for."),
    CONFLICT(409, "In conflict with the current state",
            "The request contradicts the current state of the resource. `detail` says how; read the resource again before the next "
                    + "attempt."),
    SLOT_TAKEN(409, "The time is taken",
            "Another booking of the provider overlaps with this time. Read the slots again and choose another."),
    ILLEGAL_TRANSITION(409, "The status cannot change that way",
            "The booking is in a status that does not lead to the requested one. `allowed_actions` of the booking lists what is "
                    + "possible."),
    REQUEST_IN_PROGRESS(409, "The first request with this key is still running",
            "A request with the same `Idempotency-Key` has not ended yet. Repeat this request after the time in `Retry-After`; it "
                    + "then gets the response of the first."),
    CATEGORY_IN_USE(409, "The category is in use", "Listings or sub-categories belong to the category. Move or delete them first."),
    OTP_EXPIRED(410, "The code is no longer valid", "The code has expired, was used, or was entered wrongly too often. Request a new one."),
    PRECONDITION_FAILED(412, "The resource has changed",
            "The `If-Match` header names another version than the current one. Read the resource again, apply the change to it and "
                    + "send its new `ETag`."),
    CONTENT_TOO_LARGE(413, "The request body is too large", "A request body has at most 1 MB."),
    UNSUPPORTED_MEDIA_TYPE(415, "The request body must be JSON",
            "Send the body with `Content-Type: application/json`. Only the token operations also accept "
                    + "`application/x-www-form-urlencoded`."),
    VALIDATION_FAILED(422, "Some values are not valid",
            "`errors` lists every invalid value: its JSON pointer in the body, or `/name` of a query parameter, a code and a "
                    + "sentence. Unknown fields and parameters are invalid too."),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request",
            "The `Idempotency-Key` was sent before with another body or to another operation. Use a new key for a new operation."),
    SLOT_UNAVAILABLE(422, "The provider does not offer that time",
            "The time is outside the provider's working hours, too soon or too far ahead. Read the slots of the listing and choose "
                    + "one."),
    IN_THE_PAST(422, "The time is in the past", "The requested time has passed. Choose a later one."),
    OWN_LISTING(422, "A provider cannot book their own listing",
            "The caller is the provider of this listing. Book it with another account."),
    OUT_OF_COVERAGE(422, "The place is outside the area the provider covers",
            "The place of the job is outside the listing's coverage area. `coverage_area` of the listing has its centre and radius."),
    PRECONDITION_REQUIRED(428, "An If-Match header is required",
            "Send the `ETag` of the version that the change is based on in an `If-Match` header."),
    RATE_LIMITED(429, "Too many requests",
            "The caller sent too many requests in a short time. Repeat the request after the time in `Retry-After`; `RateLimit` and "
                    + "`RateLimit-Policy` describe the limit."),
    INTERNAL_ERROR(500, "Something went wrong on our side",
            "The request failed because of an error in the service, which was logged. Report `trace_id` if it happens again."),
    UNAVAILABLE(503, "Temporarily unavailable",
            "A part of the service that the request needs does not answer. Repeat the request after the time in `Retry-After`.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemCode(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** For a client developer: the cause and what to do about it. Names of fields and headers stand between backquotes. */
    public String explanation() {
        return explanation;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** RFC 9457 type: a relative reference, resolved against the base of the API; GET answers a page that explains the code. */
    public String type() {
        return "/problems/" + code();
    }
}
