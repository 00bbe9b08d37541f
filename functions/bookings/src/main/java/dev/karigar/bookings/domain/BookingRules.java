package dev.karigar.bookings.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Limits for every new booking, independent of the listing.
 *
 * @param requestLifetime maximum time for a provider to answer a request; it ends at the start of the booking at the latest
 * @param horizon         how far in the future a booking may start
 */
public record BookingRules(Duration requestLifetime, Duration horizon) {

    /** Why a request is rejected, without regard to the provider's calendar; empty if it is not. */
    public Optional<BookingRejection> rejectionOf(BookingRequest request, BookableListing listing, Instant now) {
        if (listing.providerId().equals(request.requesterId())) {
            return Optional.of(new BookingRejection.OwnListing());
        }
        if (!request.start().isAfter(now)) {
            return Optional.of(new BookingRejection.InThePast());
        }
        if (request.start().isAfter(now.plus(horizon))) {
            return unavailable("a booking must start within " + horizon.toDays() + " days");
        }
        if (request.start().isBefore(now.plus(listing.notice()))) {
            return unavailable("the provider requires " + listing.notice().toMinutes() + " minutes of notice");
        }
        return listing.covers(request.location().point()) ? Optional.empty()
                : Optional.of(new BookingRejection.OutOfCoverage(listing.radiusKm()));
    }

    private static Optional<BookingRejection> unavailable(String reason) {
        return Optional.of(new BookingRejection.SlotUnavailable(reason));
    }

    /** When a request made now expires. */
    public Instant expiryOf(Instant start, Instant now) {
        var deadline = now.plus(requestLifetime);
        return deadline.isBefore(start) ? deadline : start;
    }
}
