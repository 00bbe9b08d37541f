package dev.karigar.bookings.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What holds for every new booking, whatever the listing.
 *
 * @param requestLifetime how long a provider has to answer; never beyond the start of the job
 * @param horizon         how far ahead a job may be asked for
 */
public record BookingRules(Duration requestLifetime, Duration horizon) {

    /** Why a wish cannot be granted, apart from what the provider's calendar says. */
    public Optional<BookingRejection> refusal(BookableListing listing, BookingRequest wish, Instant now) {
        if (listing.providerId().equals(wish.requesterId())) {
            return Optional.of(new BookingRejection.OwnListing());
        }
        if (!wish.start().isAfter(now)) {
            return Optional.of(new BookingRejection.InThePast());
        }
        if (wish.start().isAfter(now.plus(horizon))) {
            return Optional.of(new BookingRejection.SlotUnavailable("jobs are taken at most " + horizon.toDays() + " days ahead"));
        }
        if (wish.start().isBefore(now.plus(listing.notice()))) {
            return Optional
                    .of(new BookingRejection.SlotUnavailable("the provider wants " + listing.notice().toMinutes() + " minutes of notice"));
        }
        return listing.covers(wish.place().point()) ? Optional.empty()
                : Optional.of(new BookingRejection.OutOfCoverage(listing.radiusKm()));
    }

    /** Until when a provider may answer a request made now. */
    public Instant answerBy(Instant start, Instant now) {
        var deadline = now.plus(requestLifetime);
        return deadline.isBefore(start) ? deadline : start;
    }
}
