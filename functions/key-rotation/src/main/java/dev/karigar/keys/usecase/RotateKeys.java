package dev.karigar.keys.usecase;

import dev.karigar.keys.domain.Rotation;
import dev.karigar.keys.domain.Rotation.Reach;
import dev.karigar.keys.domain.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes every step that is due, one after the other, each on the keys as the step before left them. */
public final class RotateKeys {

    private static final int MOST_LOSSES = 10;

    private final AccessTokenKeys keys;
    private final Clock clock;

    public RotateKeys(AccessTokenKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param next when there will be something to do again */
    public record Progress(List<Step> done, Instant next) {

        public Progress {
            done = List.copyOf(done);
        }
    }

    public Progress go(Reach reach) {
        var done = new ArrayList<Step>();
        for (int losses = 0; losses < MOST_LOSSES;) {
            var loaded = keys.load();
            var now = clock.instant();
            var step = Rotation.next(loaded.ring(), now, done.isEmpty() ? reach : furtherOn(reach));
            if (step instanceof Step.Wait(var until)) {
                return new Progress(done, until);
            }
            if (loaded.take(step, now)) {
                done.add(step);
            } else {
                losses++;
            }
        }
        throw new IllegalStateException("other calls keep changing the keys; call again");
    }

    // One call begins one replacement at most, also where it ends the one before.
    private static Reach furtherOn(Reach reach) {
        return reach == Reach.ENSURE ? Reach.ENSURE : Reach.DUE;
    }
}
