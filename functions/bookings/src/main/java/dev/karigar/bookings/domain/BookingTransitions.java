package dev.karigar.bookings.domain;

import static dev.karigar.bookings.domain.BookingAction.ACCEPT;
import static dev.karigar.bookings.domain.BookingAction.CANCEL;
import static dev.karigar.bookings.domain.BookingAction.COMPLETE;
import static dev.karigar.bookings.domain.BookingAction.DECLINE;
import static dev.karigar.bookings.domain.BookingAction.EXPIRE;
import static dev.karigar.bookings.domain.BookingAction.START;
import static dev.karigar.bookings.domain.BookingStatus.ACCEPTED;
import static dev.karigar.bookings.domain.BookingStatus.CANCELLED;
import static dev.karigar.bookings.domain.BookingStatus.COMPLETED;
import static dev.karigar.bookings.domain.BookingStatus.IN_PROGRESS;
import static dev.karigar.bookings.domain.BookingStatus.REQUESTED;
import static dev.karigar.bookings.domain.Party.ADMIN;
import static dev.karigar.bookings.domain.Party.PROVIDER;
import static dev.karigar.bookings.domain.Party.REQUESTER;
import static dev.karigar.bookings.domain.Party.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The status changes of a booking and the parties that may make them. A change that is not listed is rejected. */
final class BookingTransitions {

    // @formatter:off
    private static final List<Transition> TABLE = List.of(
            new Transition(REQUESTED,   ACCEPTED,    ACCEPT,   Set.of(PROVIDER, SYSTEM)),
            new Transition(REQUESTED,   CANCELLED,   DECLINE,  Set.of(PROVIDER)),
            new Transition(REQUESTED,   CANCELLED,   CANCEL,   Set.of(REQUESTER, ADMIN)),
            new Transition(REQUESTED,   CANCELLED,   EXPIRE,   Set.of(SYSTEM)),
            new Transition(ACCEPTED,    IN_PROGRESS, START,    Set.of(PROVIDER)),
            new Transition(ACCEPTED,    CANCELLED,   CANCEL,   Set.of(REQUESTER, PROVIDER, ADMIN)),
            new Transition(IN_PROGRESS, COMPLETED,   COMPLETE, Set.of(PROVIDER)),
            new Transition(IN_PROGRESS, CANCELLED,   CANCEL,   Set.of(ADMIN)));
    // @formatter:on

    private BookingTransitions() {
    }

    record Transition(BookingStatus from, BookingStatus to, BookingAction action, Set<Party> parties) {
    }

    /** Why a party may not make a status change; empty if it may. */
    static Optional<BookingRejection> rejectionOf(BookingStatus from, BookingStatus to, Party by) {
        var rows = TABLE.stream().filter(row -> row.from() == from && row.to() == to).toList();
        if (rows.isEmpty()) {
            return Optional.of(new BookingRejection.IllegalTransition(from, to));
        }
        return rows.stream().anyMatch(row -> row.parties().contains(by)) ? Optional.empty()
                : Optional.of(new BookingRejection.Forbidden(by));
    }

    /** The status changes that a party may make next. */
    static List<Transition> allowedFor(Party party, BookingStatus from) {
        return TABLE.stream().filter(row -> row.from() == from && row.parties().contains(party)).toList();
    }
}
