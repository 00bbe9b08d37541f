package dev.karigar.keys.domain;

import java.time.Instant;

/** The next change of the keys. Each step writes one secret, so that a crash leaves either all of it or nothing. */
public sealed interface RotationStep {

    /** Creates a private key: the first one, or the successor of the signing key. */
    record Make() implements RotationStep {
    }

    /** Adds the public key to the published set. */
    record Publish(String id) implements RotationStep {
    }

    /** Makes the successor the signing key; the private key before it is deleted. */
    record Promote(String id) implements RotationStep {
    }

    /** Sets the time at which the public key of a replaced signing key is withdrawn. */
    record Retire(String id, Instant endsAt) implements RotationStep {
    }

    /** Removes a public key from the published set. */
    record Withdraw(String id) implements RotationStep {
    }

    /** No change is due before {@code until}. */
    record Wait(Instant until) implements RotationStep {
    }
}
