package dev.karigar.keys.domain;

import dev.karigar.keys.domain.KeyRing.PublishedKey;
import dev.karigar.platform.KeyLifetimes;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes next, read off the keys alone: whoever asks after a crash, twice, or at the same time as another, hears the
 * same.
 */
public final class Rotation {

    private Rotation() {
    }

    /** How far a call may go. */
    public enum Reach {
        /** Only to what a new deployment needs. */
        ENSURE,
        /** What is due; a key that has signed for long enough is replaced. */
        DUE,
        /** The same, and a replacement begins now unless one is under way. */
        BEGIN
    }

    public static Step next(KeyRing ring, Instant now, Reach reach) {
        if (ring.signing().isEmpty()) {
            return new Step.Make();
        }
        // Before anything else: a key must be known to all before it signs.
        return unpublished(ring).or(() -> reach == Reach.ENSURE ? Optional.empty() : due(ring, now, reach))
                .orElseGet(() -> new Step.Wait(nextDue(ring, now)));
    }

    private static Optional<Step> unpublished(KeyRing ring) {
        return ring.signing().stream().filter(key -> !ring.isPublished(key)).findFirst().map(key -> new Step.Publish(key.id()));
    }

    private static Optional<Step> due(KeyRing ring, Instant now, Reach reach) {
        return retiring(ring, now).or(() -> ended(ring, now)).or(() -> promoted(ring, now)).or(() -> begun(ring, now, reach));
    }

    private static Optional<Step> retiring(KeyRing ring, Instant now) {
        return ring.published()
                .stream()
                .filter(key -> !ring.signs(key) && key.endsAt().isEmpty())
                .findFirst()
                .map(key -> new Step.Retire(key.id(), now.plus(KeyLifetimes.PUBLISHED_AFTER_SIGNING)));
    }

    private static Optional<Step> ended(KeyRing ring, Instant now) {
        return ring.published()
                .stream()
                .filter(key -> !ring.signs(key) && key.endsAt().filter(ends -> !now.isBefore(ends)).isPresent())
                .findFirst()
                .map(key -> new Step.Withdraw(key.id()));
    }

    private static Optional<Step> promoted(KeyRing ring, Instant now) {
        return waiting(ring).filter(key -> !now.isBefore(maySign(key))).map(key -> new Step.Promote(key.id()));
    }

    private static Optional<Step> begun(KeyRing ring, Instant now, Reach reach) {
        return ring.isSettled() && (reach == Reach.BEGIN || !now.isBefore(isOld(ring))) ? Optional.of(new Step.Make()) : Optional.empty();
    }

    private static Optional<PublishedKey> waiting(KeyRing ring) {
        return ring.signing().stream().skip(1).findFirst().map(ring::publicOf);
    }

    private static Instant maySign(PublishedKey waiting) {
        return waiting.publishedAt().plus(KeyLifetimes.PUBLISHED_BEFORE_SIGNING);
    }

    private static Instant isOld(KeyRing ring) {
        return ring.signing().getFirst().madeAt().plus(KeyLifetimes.SIGNS_FOR);
    }

    private static Instant nextDue(KeyRing ring, Instant now) {
        var waiting = waiting(ring).map(Rotation::maySign).stream();
        var ends = ring.published().stream().filter(key -> !ring.signs(key)).map(key -> key.endsAt().orElse(now));
        return Stream.concat(waiting, ends).min(Instant::compareTo).orElseGet(() -> isOld(ring));
    }
}
