package dev.karigar.bookings.domain;

import static dev.karigar.bookings.domain.BookingStatus.ACCEPTED;
import static dev.karigar.bookings.domain.BookingStatus.COMPLETED;
import static dev.karigar.bookings.domain.BookingStatus.IN_PROGRESS;
import static dev.karigar.bookings.domain.BookingStatus.REQUESTED;
import static dev.karigar.bookings.domain.Party.ADMIN;
import static dev.karigar.bookings.domain.Party.PROVIDER;
import static dev.karigar.bookings.domain.Party.REQUESTER;

import java.util.Set;

/** Events that a party may add to the timeline, each limited to some statuses and parties. */
public enum TimelineEventType {
    NOTE(Set.of(REQUESTED, ACCEPTED, IN_PROGRESS, COMPLETED), Set.of(REQUESTER, PROVIDER, ADMIN)),
    PHOTO(Set.of(REQUESTED, ACCEPTED, IN_PROGRESS, COMPLETED), Set.of(REQUESTER, PROVIDER)),
    DELAYED(Set.of(ACCEPTED, IN_PROGRESS), Set.of(REQUESTER, PROVIDER)),
    EN_ROUTE(Set.of(ACCEPTED), Set.of(PROVIDER)),
    ARRIVED(Set.of(ACCEPTED, IN_PROGRESS), Set.of(PROVIDER));

    // Set.of returns immutable sets, which Error Prone cannot infer from the field's type.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<BookingStatus> statuses;
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Party> parties;

    TimelineEventType(Set<BookingStatus> statuses, Set<Party> parties) {
        this.statuses = statuses;
        this.parties = parties;
    }

    boolean isAllowedIn(BookingStatus status) {
        return statuses.contains(status);
    }

    boolean isAllowedFor(Party party) {
        return parties.contains(party);
    }
}
