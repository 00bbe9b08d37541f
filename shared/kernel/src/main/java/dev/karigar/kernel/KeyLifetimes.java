package dev.karigar.kernel;

import java.time.Duration;

/**
 * How long the keys of access tokens are valid and cached. The caches and the key rotation, which has to wait for the caches, use the
 * same values.
 */
public final class KeyLifetimes {

    /** From the signing of an access token to its expiry. */
    public static final Duration TOKEN_TTL = Duration.ofMinutes(15);
    /** After this time the auth function reads the signing key again. */
    public static final Duration SIGNING_KEY_REFRESH_INTERVAL = Duration.ofMinutes(5);
    /** A secret is cached for this time. */
    public static final Duration SECRET_CACHE_TTL = Duration.ofMinutes(1);
    /** A cached secret is used for this time while Secrets Manager is unavailable. */
    public static final Duration SECRET_STALE_TTL = Duration.ofMinutes(15);
    /** After this time functions read the published key set again, to find withdrawn keys. */
    public static final Duration VERIFICATION_KEYS_REFRESH_INTERVAL = Duration.ofMinutes(5);
    /** The {@code Cache-Control} of the published key set. */
    public static final Duration KEY_SET_CACHE_TTL = Duration.ofMinutes(5);
    /**
     * A key is published for this time before it signs. The JWT authorizer of API Gateway, should a deployment use it, caches a key set
     * for two hours.
     */
    public static final Duration PUBLISHED_BEFORE_SIGNING = Duration.ofHours(3);
    /** A replaced key stays published for this time: longer than the caches, an outage and a token together. */
    public static final Duration PUBLISHED_AFTER_SIGNING = Duration.ofHours(3);
    /** A key signs for this time before the schedule replaces it. */
    public static final Duration SIGNING_PERIOD = Duration.ofDays(90);

    private KeyLifetimes() {
    }
}
