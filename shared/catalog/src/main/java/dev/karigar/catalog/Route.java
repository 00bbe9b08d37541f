package dev.karigar.catalog;

import java.util.EnumSet;
import java.util.Set;

/**
 * One operation of the HTTP API.
 *
 * @param method      upper case
 * @param path        as API Gateway writes it: {@code /api/v1/bookings/{booking_id}}
 * @param access      who may call it
 * @param limit       the token bucket it draws from
 * @param idempotency whether it reads {@code Idempotency-Key}
 * @param problems    codes that only this operation's own rules answer; {@link #possibleProblems()} adds those of the shared filters
 */
public record Route(String method, String path, Access access, RateLimit limit, IdempotencyKey idempotency, Set<ProblemCode> problems) {

    public Route {
        problems = Set.copyOf(problems);
    }

    public static Route get(String path, Access access, RateLimit limit) {
        return new Route("GET", path, access, limit, IdempotencyKey.IGNORED, Set.of());
    }

    /** A POST accepts an idempotency key unless it says otherwise. */
    public static Route post(String path, Access access, RateLimit limit) {
        return new Route("POST", path, access, limit, IdempotencyKey.ACCEPTED, Set.of());
    }

    public static Route put(String path, Access access, RateLimit limit) {
        return new Route("PUT", path, access, limit, IdempotencyKey.IGNORED, Set.of());
    }

    public static Route patch(String path, Access access, RateLimit limit) {
        return new Route("PATCH", path, access, limit, IdempotencyKey.IGNORED, Set.of());
    }

    public static Route delete(String path, Access access, RateLimit limit) {
        return new Route("DELETE", path, access, limit, IdempotencyKey.IGNORED, Set.of());
    }

    public Route withIdempotencyKey(IdempotencyKey rule) {
        return new Route(method, path, access, limit, rule, problems);
    }

    /** Declares the codes that the operation's own rules answer. */
    public Route withProblems(ProblemCode first, ProblemCode... more) {
        return new Route(method, path, access, limit, idempotency, EnumSet.of(first, more));
    }

    /** Every code the operation can answer below 500: its own and those of the filters it declares. */
    public Set<ProblemCode> possibleProblems() {
        var codes = EnumSet.of(ProblemCode.VALIDATION_FAILED, ProblemCode.MALFORMED_REQUEST);
        codes.addAll(problems);
        if (!(access instanceof Access.Public)) {
            codes.add(ProblemCode.UNAUTHENTICATED);
        }
        if (access instanceof Access.RequiresRole) {
            codes.add(ProblemCode.FORBIDDEN);
        }
        if (limit != RateLimit.NONE) {
            codes.add(ProblemCode.RATE_LIMITED);
        }
        if (idempotency != IdempotencyKey.IGNORED) {
            codes.addAll(
                    EnumSet.of(ProblemCode.INVALID_IDEMPOTENCY_KEY, ProblemCode.IDEMPOTENCY_KEY_REUSED, ProblemCode.REQUEST_IN_PROGRESS));
        }
        if (idempotency == IdempotencyKey.REQUIRED) {
            codes.add(ProblemCode.IDEMPOTENCY_KEY_REQUIRED);
        }
        if (hasBody()) {
            codes.addAll(EnumSet.of(ProblemCode.CONTENT_TOO_LARGE, ProblemCode.UNSUPPORTED_MEDIA_TYPE));
        }
        return codes;
    }

    private boolean hasBody() {
        return !method.equals("GET") && !method.equals("DELETE");
    }

    /** API Gateway's route key, {@code POST /api/v1/bookings}. */
    public String key() {
        return method + " " + path;
    }
}
