package dev.karigar.keys.usecase;

import dev.karigar.keys.domain.KeyRing;
import dev.karigar.keys.domain.RotationStep;
import java.time.Instant;

/** The private keys that sign access tokens and the public keys that verify them. */
public interface AccessTokenKeys {

    Loaded load();

    /** Both key sets at one point in time. */
    interface Loaded {

        KeyRing ring();

        /** Whether the step was written; false if a concurrent invocation changed the keys since they were loaded. */
        boolean apply(RotationStep step, Instant now);
    }
}
