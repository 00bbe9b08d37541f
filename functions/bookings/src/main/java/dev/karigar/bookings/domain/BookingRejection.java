package dev.karigar.bookings.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reasons for which an operation on a booking is rejected. */
public sealed interface BookingRejection {

    /** The booking does not exist, or the caller is not a party of it. */
    record UnknownBooking(UUID bookingId) implements BookingRejection {
    }

    /** The listing does not exist or is not active. */
    record UnknownListing(UUID listingId) implements BookingRejection {
    }

    record UnknownPricingOption(UUID optionId) implements BookingRejection {
    }

    record OwnListing() implements BookingRejection {
    }

    record InThePast() implements BookingRejection {
    }

    /** The period is outside the provider's working hours, or its start is too soon or too far in the future. */
    record SlotUnavailable(String reason) implements BookingRejection {
    }

    /** The period, buffers included, overlaps another booking of the provider. */
    record SlotTaken() implements BookingRejection {
    }

    /** The location is outside the listing's area. */
    record OutOfCoverage(double radiusKm) implements BookingRejection {
    }

    record IllegalTransition(BookingStatus from, BookingStatus to) implements BookingRejection {
    }

    /** The event type does not exist for a booking in this status. */
    record IllegalTimelineEvent(BookingStatus status, TimelineEventType type) implements BookingRejection {
    }

    /** The operation exists, but not for this party. */
    record Forbidden(Party by) implements BookingRejection {
    }

    record StartCodeMissing() implements BookingRejection {
    }

    /** @param lockedUntil when the next attempt is accepted; null while attempts are left */
    record StartCodeWrong(int attemptsLeft, @Nullable Instant lockedUntil) implements BookingRejection {
    }

    /** The caller's expected version is not the current one. */
    record StaleVersion(long current) implements BookingRejection {
    }
}
