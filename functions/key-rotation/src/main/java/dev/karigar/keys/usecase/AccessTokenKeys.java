package dev.karigar.keys.usecase;

import dev.karigar.keys.domain.KeyRing;
import dev.karigar.keys.domain.Step;
import java.time.Instant;

/** The keys that sign access tokens and those that check them. */
public interface AccessTokenKeys {

    Loaded load();

    /** Both sets, as they were in one moment. */
    interface Loaded {

        KeyRing ring();

        /** Whether the step was taken; otherwise another call was faster, and the keys are no longer these. */
        boolean take(Step step, Instant now);
    }
}
