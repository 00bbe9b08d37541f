package dev.karigar.web.auth;

/** The order of the request filters: cheap checks run before expensive ones, and no body is read before the caller is known. */
public final class FilterOrder {

    public static final int ORIGIN = 50;
    public static final int VALIDATION = 100;
    public static final int FALLBACK = 150;
    public static final int ACCESS = 200;
    public static final int LIMITS = 300;
    public static final int QUERY = 350;
    public static final int IDEMPOTENCY = 400;

    private FilterOrder() {
    }
}
