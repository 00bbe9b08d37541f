package dev.karigar.keys.domain;

import java.time.Instant;

/** The next thing to do with the keys; each writes one secret, so that a crash leaves either all of it or nothing. */
public sealed interface Step {

    /** Makes a private key: the first one, or one that waits behind the one that signs. */
    record Make() implements Step {
    }

    /** Has everybody accept a key. */
    record Publish(String id) implements Step {
    }

    /** Signs with the key that waited; the private key before it is forgotten. */
    record Promote(String id) implements Step {
    }

    /** Says when a key that signs no more will be withdrawn. */
    record Retire(String id, Instant endsAt) implements Step {
    }

    /** Has nobody accept the key any more. */
    record Withdraw(String id) implements Step {
    }

    /** Nothing before then. */
    record Wait(Instant until) implements Step {
    }
}
