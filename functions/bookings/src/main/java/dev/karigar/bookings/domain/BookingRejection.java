package dev.karigar.bookings.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every reason for which the domain says no. */
public sealed interface BookingRejection {

    /** There is no such booking, or not for this person. */
    record UnknownBooking(UUID bookingId) implements BookingRejection {
    }

    /** There is no such listing, or it takes no bookings. */
    record UnknownListing(UUID listingId) implements BookingRejection {
    }

    record UnknownPricingOption(UUID optionId) implements BookingRejection {
    }

    record OwnListing() implements BookingRejection {
    }

    record InThePast() implements BookingRejection {
    }

    /** The provider does not work then, or it is too soon or too far ahead. */
    record SlotUnavailable(String why) implements BookingRejection {
    }

    /** Somebody else has the time, buffers included. */
    record SlotTaken() implements BookingRejection {
    }

    /** The place is farther away than the provider goes. */
    record OutOfCoverage(double radiusKm) implements BookingRejection {
    }

    record IllegalTransition(BookingStatus from, BookingStatus to) implements BookingRejection {
    }

    /** Something that is not reported of a booking in this status. */
    record IllegalReport(BookingStatus status, TimelineEventType type) implements BookingRejection {
    }

    /** The step exists, but not for this party. */
    record Forbidden(Party by) implements BookingRejection {
    }

    record StartCodeMissing() implements BookingRejection {
    }

    /**
     * @param counted     the code with this try counted, to be kept
     * @param lockedUntil when the next try is taken; null while tries are left
     */
    record StartCodeWrong(StartCode counted, int attemptsLeft, @Nullable Instant lockedUntil) implements BookingRejection {
    }

    /** The caller has seen an older version of the booking than there is. */
    record StaleVersion(long current) implements BookingRejection {
    }
}
