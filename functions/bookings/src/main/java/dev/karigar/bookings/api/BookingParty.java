package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.Party;

/** The role in which a user, or the system, acts on a booking. */
enum BookingParty {
    /** The user who requested the booking. */
    REQUESTER,
    /** The provider of the listing. */
    PROVIDER,
    /** An administrator. */
    ADMIN,
    /** Karigar itself: the expiry of requests and the acceptance of instant bookings. */
    SYSTEM;

    static BookingParty of(Party party) {
        return switch (party) {
            case REQUESTER -> REQUESTER;
            case PROVIDER -> PROVIDER;
            case ADMIN -> ADMIN;
            case SYSTEM -> SYSTEM;
        };
    }
}
