package dev.karigar.catalog;

import static dev.karigar.catalog.Access.PUBLIC;
import static dev.karigar.catalog.Access.SIGNED_IN;
import static dev.karigar.catalog.IdempotencyKey.IGNORED;
import static dev.karigar.catalog.ProblemCode.CONFLICT;
import static dev.karigar.catalog.ProblemCode.FORBIDDEN;
import static dev.karigar.catalog.ProblemCode.INVALID_CREDENTIALS;
import static dev.karigar.catalog.ProblemCode.INVALID_CURSOR;
import static dev.karigar.catalog.ProblemCode.NOT_FOUND;
import static dev.karigar.catalog.ProblemCode.OTP_EXPIRED;
import static dev.karigar.catalog.ProblemCode.OTP_INVALID;
import static dev.karigar.catalog.ProblemCode.REFRESH_TOKEN_INVALID;
import static dev.karigar.catalog.ProblemCode.REFRESH_TOKEN_REUSED;
import static dev.karigar.catalog.RateLimit.ACCOUNT_SECURITY;
import static dev.karigar.catalog.RateLimit.NONE;
import static dev.karigar.catalog.RateLimit.READ;
import static dev.karigar.catalog.RateLimit.REGISTRATION;
import static dev.karigar.catalog.RateLimit.SIGN_IN;
import static dev.karigar.catalog.RateLimit.TOKEN;

import java.time.Duration;
import java.util.List;

/** Registration, one-time codes, tokens, sessions and passwords. */
final class AuthFunctionSpec {

    // Operations that answer tokens ignore Idempotency-Key: a stored answer would keep a bearer token at rest for a day.
    private static final List<Route> ROUTES = List.of(Route.post("/api/v1/auth/register", PUBLIC, REGISTRATION),
            Route.post("/api/v1/auth/otp", PUBLIC, REGISTRATION),
            Route.post("/api/v1/auth/otp/{otp_id}/resend", PUBLIC, REGISTRATION).withProblems(NOT_FOUND, OTP_EXPIRED),
            Route.post("/api/v1/auth/otp/{otp_id}/verify", PUBLIC, SIGN_IN)
                    .withIdempotencyKey(IGNORED)
                    .withProblems(NOT_FOUND, OTP_INVALID, OTP_EXPIRED, FORBIDDEN),
            Route.post("/api/v1/auth/login", PUBLIC, SIGN_IN).withIdempotencyKey(IGNORED).withProblems(INVALID_CREDENTIALS, FORBIDDEN),
            Route.post("/api/v1/auth/refresh", PUBLIC, TOKEN)
                    .withIdempotencyKey(IGNORED)
                    .withProblems(REFRESH_TOKEN_INVALID, REFRESH_TOKEN_REUSED, FORBIDDEN, CONFLICT),
            Route.post("/api/v1/auth/logout", SIGNED_IN, ACCOUNT_SECURITY),
            Route.get("/api/v1/auth/sessions", SIGNED_IN, READ).withProblems(INVALID_CURSOR),
            Route.delete("/api/v1/auth/sessions/{session_id}", SIGNED_IN, ACCOUNT_SECURITY).withProblems(NOT_FOUND),
            Route.post("/api/v1/auth/password/reset/request", PUBLIC, REGISTRATION),
            Route.post("/api/v1/auth/password/reset/confirm", PUBLIC, SIGN_IN)
                    .withIdempotencyKey(IGNORED)
                    .withProblems(NOT_FOUND, OTP_INVALID, OTP_EXPIRED),
            Route.post("/api/v1/auth/password/change", SIGNED_IN, ACCOUNT_SECURITY)
                    .withIdempotencyKey(IGNORED)
                    .withProblems(INVALID_CREDENTIALS),
            Route.get("/.well-known/jwks.json", PUBLIC, NONE), Route.get("/.well-known/openid-configuration", PUBLIC, NONE));

    /** Deletes expired codes, ended sessions, and the full rate-limit buckets of every group. */
    private static final Schedule PURGE = new Schedule("purge-auth", Duration.ofHours(1));

    static final FunctionSpec SPEC = FunctionSpec.of("auth", "dev.karigar.auth.AuthFunction", Triggers.http(ROUTES).and(PURGE),
            Grants.databaseRole("karigar_auth")
                    .reading(ManagedSecret.SIGNING_KEYS, ManagedSecret.VERIFICATION_KEYS, ManagedSecret.CURSOR_KEY, ManagedSecret.OTP_KEY,
                            ManagedSecret.ORIGIN_KEY)
                    .sendingTo(Queue.SMS, Queue.EMAIL)
                    .withOutbox("auth"),
            Sizing.HTTP, Variable.ISSUER);

    private AuthFunctionSpec() {
    }
}
