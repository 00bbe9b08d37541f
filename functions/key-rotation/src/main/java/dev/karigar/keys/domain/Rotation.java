package dev.karigar.keys.domain;

import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.keys.domain.KeyRing.PublishedKey;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Determines the next step of a rotation from the keys alone. There is no other state: after a crash and for concurrent invocations
 * the answer is the same.
 */
public final class Rotation {

    private Rotation() {
    }

    /** Which steps an invocation may run. */
    public enum Mode {
        /** The steps that a new deployment needs: a published signing key. */
        ENSURE,
        /** The steps that are due, among them the replacement of a key at the end of its signing period. */
        STEP,
        /** The steps that are due, and the start of a replacement unless one is in progress. */
        ROTATE
    }

    public static RotationStep next(KeyRing ring, Instant now, Mode mode) {
        if (ring.signing().isEmpty()) {
            return new RotationStep.Make();
        }
        // First of all steps: every verifier must know a key before it signs.
        return unpublished(ring).or(() -> mode == Mode.ENSURE ? Optional.empty() : due(ring, now, mode))
                .orElseGet(() -> new RotationStep.Wait(nextDue(ring, now)));
    }

    private static Optional<RotationStep> unpublished(KeyRing ring) {
        return ring.signing().stream().filter(key -> !ring.isPublished(key)).findFirst().map(key -> new RotationStep.Publish(key.id()));
    }

    private static Optional<RotationStep> due(KeyRing ring, Instant now, Mode mode) {
        return retirement(ring, now).or(() -> withdrawal(ring, now)).or(() -> promotion(ring, now)).or(() -> replacement(ring, now, mode));
    }

    private static Optional<RotationStep> retirement(KeyRing ring, Instant now) {
        return ring.published()
                .stream()
                .filter(key -> !ring.signs(key) && key.endsAt().isEmpty())
                .findFirst()
                .map(key -> new RotationStep.Retire(key.id(), now.plus(KeyLifetimes.PUBLISHED_AFTER_SIGNING)));
    }

    private static Optional<RotationStep> withdrawal(KeyRing ring, Instant now) {
        return ring.published()
                .stream()
                .filter(key -> !ring.signs(key) && key.endsAt().filter(ends -> !now.isBefore(ends)).isPresent())
                .findFirst()
                .map(key -> new RotationStep.Withdraw(key.id()));
    }

    private static Optional<RotationStep> promotion(KeyRing ring, Instant now) {
        return successor(ring).filter(key -> !now.isBefore(promotedAt(key))).map(key -> new RotationStep.Promote(key.id()));
    }

    private static Optional<RotationStep> replacement(KeyRing ring, Instant now, Mode mode) {
        return ring.isSettled() && (mode == Mode.ROTATE || !now.isBefore(replacedAt(ring))) ? Optional.of(new RotationStep.Make())
                : Optional.empty();
    }

    private static Optional<PublishedKey> successor(KeyRing ring) {
        return ring.signing().stream().skip(1).findFirst().map(ring::publicOf);
    }

    private static Instant promotedAt(PublishedKey successor) {
        return successor.publishedAt().plus(KeyLifetimes.PUBLISHED_BEFORE_SIGNING);
    }

    private static Instant replacedAt(KeyRing ring) {
        return ring.signing().getFirst().madeAt().plus(KeyLifetimes.SIGNING_PERIOD);
    }

    private static Instant nextDue(KeyRing ring, Instant now) {
        var promotion = successor(ring).map(Rotation::promotedAt).stream();
        var withdrawals = ring.published().stream().filter(key -> !ring.signs(key)).map(key -> key.endsAt().orElse(now));
        return Stream.concat(promotion, withdrawals).min(Instant::compareTo).orElseGet(() -> replacedAt(ring));
    }
}
