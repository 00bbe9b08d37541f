package dev.karigar.bookings.domain;

import static dev.karigar.bookings.domain.BookingStatus.ACCEPTED;
import static dev.karigar.bookings.domain.BookingStatus.COMPLETED;
import static dev.karigar.bookings.domain.BookingStatus.IN_PROGRESS;
import static dev.karigar.bookings.domain.BookingStatus.REQUESTED;
import static dev.karigar.bookings.domain.Party.ADMIN;
import static dev.karigar.bookings.domain.Party.PROVIDER;
import static dev.karigar.bookings.domain.Party.REQUESTER;

import java.util.Set;

/** What parties put on the timeline themselves, when, and who may. */
public enum TimelineEventType {
    NOTE(Set.of(REQUESTED, ACCEPTED, IN_PROGRESS, COMPLETED), Set.of(REQUESTER, PROVIDER, ADMIN)),
    PHOTO(Set.of(REQUESTED, ACCEPTED, IN_PROGRESS, COMPLETED), Set.of(REQUESTER, PROVIDER)),
    DELAYED(Set.of(ACCEPTED, IN_PROGRESS), Set.of(REQUESTER, PROVIDER)),
    EN_ROUTE(Set.of(ACCEPTED), Set.of(PROVIDER)),
    ARRIVED(Set.of(ACCEPTED, IN_PROGRESS), Set.of(PROVIDER));

    // Sets made by Set.of, never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<BookingStatus> during;
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Party> who;

    TimelineEventType(Set<BookingStatus> during, Set<Party> who) {
        this.during = during;
        this.who = who;
    }

    boolean fits(BookingStatus status) {
        return during.contains(status);
    }

    boolean isAllowedFor(Party party) {
        return who.contains(party);
    }
}
