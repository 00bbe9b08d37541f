package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookableListing;
import dev.karigar.bookings.domain.BookableListing.PricingOption;
import dev.karigar.bookings.domain.Booking.AgreedTerms;
import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingRequest;
import dev.karigar.bookings.domain.BookingRules;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Computes period and terms for a booking request. Whether the provider's time is free is decided only by the insert. */
@Singleton
public final class QuoteBooking {

    private final BookableListings listings;
    private final WorkingHours workingHours;
    private final BookingRules rules;
    private final Clock clock;

    QuoteBooking(BookableListings listings, WorkingHours workingHours, BookingRules rules, Clock clock) {
        this.listings = listings;
        this.workingHours = workingHours;
        this.rules = rules;
        this.clock = clock;
    }

    /** Working hours of providers, regardless of the bookings in them. */
    public interface WorkingHours {

        /** Whether the whole period, without its buffers, lies in one working interval of the provider. */
        boolean contain(UUID providerId, BookingPeriod period);
    }

    /**
     * @param instant   whether the request is accepted without the provider's answer
     * @param expiresAt when the request expires unless the provider accepts it
     */
    public record Quote(AgreedTerms terms, BookingPeriod period, boolean instant, Instant expiresAt, Instant createdAt) {
    }

    public Outcome<Quote, BookingRejection> quote(BookingRequest request) {
        var now = clock.instant();
        var listing = listings.find(request.listingId());
        if (listing.isEmpty()) {
            return Outcome.rejected(new BookingRejection.UnknownListing(request.listingId()));
        }
        var optionId = request.pricingOptionId();
        if (optionId == null) {
            return quote(request, listing.get(), null, now);
        }
        var option = listings.pricingOption(request.listingId(), optionId);
        return option.isEmpty() ? Outcome.rejected(new BookingRejection.UnknownPricingOption(optionId))
                : quote(request, listing.get(), option.get(), now);
    }

    private Outcome<Quote, BookingRejection> quote(BookingRequest request, BookableListing listing, @Nullable PricingOption option,
            Instant now) {
        var rejection = rules.rejectionOf(request, listing, now);
        if (rejection.isPresent()) {
            return Outcome.rejected(rejection.get());
        }
        var period = listing.periodOf(request, option);
        if (!workingHours.contain(listing.providerId(), period)) {
            return Outcome.rejected(new BookingRejection.SlotUnavailable("the period is outside the provider's working hours"));
        }
        var terms = new AgreedTerms(listing.id(), listing.providerId(), listing.title(), listing.priceOf(period.length(), option),
                listing.cancellationPolicy());
        return Outcome.ok(new Quote(terms, period, listing.instant(), rules.expiryOf(request.start(), now), now));
    }
}
