package dev.karigar.platform;

import java.time.Duration;

/**
 * How long keys of access tokens are remembered. Those who cache them and the rotation, which has to wait for the caches,
 * read the same numbers.
 */
public final class KeyLifetimes {

    /** How long an access token is accepted after it was signed. */
    public static final Duration TOKEN_LIFE = Duration.ofMinutes(15);
    /** After this, the function that signs asks which key to sign with. */
    public static final Duration SIGNER_ASKS_AGAIN = Duration.ofMinutes(5);
    /** A secret asked for again within this time is answered from memory. */
    public static final Duration SECRET_CACHED = Duration.ofMinutes(1);
    /** While the keeper of secrets is down, what it last said is believed for this long. */
    public static final Duration SECRET_BELIEVED = Duration.ofMinutes(15);
    /** Functions look again for withdrawn keys after this. */
    public static final Duration VERIFIER_ASKS_AGAIN = Duration.ofMinutes(5);
    /** As the published set tells whoever fetches it. */
    public static final Duration SET_CACHED = Duration.ofMinutes(5);
    /**
     * A key is published for so long before it signs. API Gateway's own authorizer, should a deployment use it, keeps a set for two
     * hours.
     */
    public static final Duration PUBLISHED_BEFORE_SIGNING = Duration.ofHours(3);
    /** A key that signs no more stays published for so long: longer than any cache, outage and token together. */
    public static final Duration PUBLISHED_AFTER_SIGNING = Duration.ofHours(3);
    /** A key signs for so long before the timer replaces it. */
    public static final Duration SIGNS_FOR = Duration.ofDays(90);

    private KeyLifetimes() {
    }
}
