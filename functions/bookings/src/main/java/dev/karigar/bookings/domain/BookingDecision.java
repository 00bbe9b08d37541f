package dev.karigar.bookings.domain;

import dev.karigar.kernel.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Result of an operation on a {@link Booking}: what is rejected and what must be saved. */
public sealed interface BookingDecision {

    /**
     * The operation is valid. The booking's version has grown by one for each event.
     *
     * @param events to be appended to the timeline, oldest first
     */
    record BookingUpdate(Booking booking, List<TimelineEvent> events) implements BookingDecision {

        public BookingUpdate {
            events = List.copyOf(events);
        }

        /** Combines this update with one that was made from its booking. */
        public BookingUpdate followedBy(BookingUpdate next) {
            return new BookingUpdate(next.booking(), Stream.concat(events.stream(), next.events().stream()).toList());
        }
    }

    /** The operation is rejected and nothing is saved. */
    record Rejected(BookingRejection reason) implements BookingDecision {
    }

    /** The operation is rejected, but the attempt counts: the start code is saved; version and timeline stay the same. */
    record RejectedAttempt(BookingRejection reason, StartCode startCode) implements BookingDecision {
    }

    default Outcome<BookingUpdate, BookingRejection> toOutcome() {
        return switch (this) {
            case BookingUpdate update -> Outcome.ok(update);
            case Rejected(var reason) -> Outcome.rejected(reason);
            case RejectedAttempt(var reason, _) -> Outcome.rejected(reason);
        };
    }
}
