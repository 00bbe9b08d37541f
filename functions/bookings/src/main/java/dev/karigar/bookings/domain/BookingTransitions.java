package dev.karigar.bookings.domain;

import static dev.karigar.bookings.domain.BookingStatus.ACCEPTED;
import static dev.karigar.bookings.domain.BookingStatus.CANCELLED;
import static dev.karigar.bookings.domain.BookingStatus.COMPLETED;
import static dev.karigar.bookings.domain.BookingStatus.IN_PROGRESS;
import static dev.karigar.bookings.domain.BookingStatus.REQUESTED;
import static dev.karigar.bookings.domain.Party.ADMIN;
import static dev.karigar.bookings.domain.Party.PROVIDER;
import static dev.karigar.bookings.domain.Party.REQUESTER;
import static dev.karigar.bookings.domain.Party.SYSTEM;

import dev.karigar.kernel.Outcome;
import java.util.List;
import java.util.Set;

/** The one table of what can become of a booking and who may make it so. What is not here does not happen. */
public final class BookingTransitions {

    private static final List<Transition> TABLE = List.of(from(REQUESTED, ACCEPTED, BookingAction.ACCEPT, PROVIDER, SYSTEM),
            from(REQUESTED, CANCELLED, BookingAction.DECLINE, PROVIDER), from(REQUESTED, CANCELLED, BookingAction.CANCEL, REQUESTER, ADMIN),
            from(REQUESTED, CANCELLED, BookingAction.EXPIRE, SYSTEM), from(ACCEPTED, IN_PROGRESS, BookingAction.START, PROVIDER),
            from(ACCEPTED, CANCELLED, BookingAction.CANCEL, REQUESTER, PROVIDER, ADMIN),
            from(IN_PROGRESS, COMPLETED, BookingAction.COMPLETE, PROVIDER), from(IN_PROGRESS, CANCELLED, BookingAction.CANCEL, ADMIN));

    private BookingTransitions() {
    }

    /** One row of the table. */
    public record Transition(BookingStatus from, BookingStatus to, BookingAction action, Set<Party> who) {
    }

    private static Transition from(BookingStatus from, BookingStatus to, BookingAction action, Party... who) {
        return new Transition(from, to, action, Set.of(who));
    }

    /** The step from one status to another by a party; else whether it is the step or the party that is wrong. */
    static Outcome<Transition, BookingRejection> find(BookingStatus from, BookingStatus to, Party by) {
        var steps = TABLE.stream().filter(row -> row.from() == from && row.to() == to).toList();
        if (steps.isEmpty()) {
            return Outcome.rejected(new BookingRejection.IllegalTransition(from, to));
        }
        return steps.stream()
                .filter(row -> row.who().contains(by))
                .findFirst()
                .<Outcome<Transition, BookingRejection>>map(Outcome::ok)
                .orElseGet(() -> Outcome.rejected(new BookingRejection.Forbidden(by)));
    }

    /** What a party may do next. */
    static List<Transition> open(BookingStatus from, Party to) {
        return TABLE.stream().filter(row -> row.from() == from && row.who().contains(to)).toList();
    }
}
