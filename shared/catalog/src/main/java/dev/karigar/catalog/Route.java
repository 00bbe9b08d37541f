package dev.karigar.catalog;

/**
 * One operation of the HTTP API.
 *
 * @param method      upper case
 * @param path        as API Gateway writes it: {@code /api/v1/bookings/{booking_id}}
 * @param access      who may call it
 * @param limit       the token bucket it draws from
 * @param idempotency whether it reads {@code Idempotency-Key}
 */
public record Route(String method, String path, Access access, RateLimit limit, IdempotencyKey idempotency) {

    public static Route get(String path, Access access, RateLimit limit) {
        return new Route("GET", path, access, limit, IdempotencyKey.IGNORED);
    }

    /** A POST accepts an idempotency key unless it says otherwise. */
    public static Route post(String path, Access access, RateLimit limit) {
        return new Route("POST", path, access, limit, IdempotencyKey.ACCEPTED);
    }

    public static Route put(String path, Access access, RateLimit limit) {
        return new Route("PUT", path, access, limit, IdempotencyKey.IGNORED);
    }

    public static Route patch(String path, Access access, RateLimit limit) {
        return new Route("PATCH", path, access, limit, IdempotencyKey.IGNORED);
    }

    public static Route delete(String path, Access access, RateLimit limit) {
        return new Route("DELETE", path, access, limit, IdempotencyKey.IGNORED);
    }

    public Route withIdempotencyKey(IdempotencyKey rule) {
        return new Route(method, path, access, limit, rule);
    }

    /** API Gateway's route key, {@code POST /api/v1/bookings}. */
    public String key() {
        return method + " " + path;
    }
}
