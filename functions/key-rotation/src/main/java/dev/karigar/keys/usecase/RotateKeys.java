package dev.karigar.keys.usecase;

import dev.karigar.keys.domain.Rotation;
import dev.karigar.keys.domain.Rotation.Mode;
import dev.karigar.keys.domain.RotationStep;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs every step that is due. Each step loads the keys anew. */
@Singleton
public final class RotateKeys {

    private static final int MAX_RETRIES = 10;

    private final AccessTokenKeys keys;
    private final Clock clock;

    public RotateKeys(AccessTokenKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param next when the next step is due */
    public record Progress(List<RotationStep> done, Instant next) {

        public Progress {
            done = List.copyOf(done);
        }
    }

    public Progress run(Mode mode) {
        var done = new ArrayList<RotationStep>();
        for (int retries = 0; retries < MAX_RETRIES;) {
            var loaded = keys.load();
            var now = clock.instant();
            var step = Rotation.next(loaded.ring(), now, done.isEmpty() ? mode : modeOfFurtherSteps(mode));
            if (step instanceof RotationStep.Wait(var until)) {
                return new Progress(done, until);
            }
            if (loaded.apply(step, now)) {
                done.add(step);
            } else {
                retries++;
            }
        }
        throw new IllegalStateException("concurrent invocations keep changing the keys; invoke the function again");
    }

    // One invocation starts one replacement at most, also if it completes an earlier one.
    private static Mode modeOfFurtherSteps(Mode mode) {
        return mode == Mode.ENSURE ? Mode.ENSURE : Mode.STEP;
    }
}
