package dev.karigar.web.auth;

/** In which order the mechanisms look at a request: cheap refusals before dear ones, nothing of the body before the caller is known. */
public final class FilterOrder {

    public static final int ORIGIN = 50;
    public static final int GUARD = 100;
    public static final int FALLBACK = 150;
    public static final int ACCESS = 200;
    public static final int LIMITS = 300;
    public static final int QUERY = 350;
    public static final int IDEMPOTENCY = 400;

    private FilterOrder() {
    }
}
