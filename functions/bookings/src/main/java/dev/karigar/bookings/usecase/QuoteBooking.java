package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.AgreedTerms;
import dev.karigar.bookings.domain.BookableListing;
import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingRequest;
import dev.karigar.bookings.domain.BookingRules;
import dev.karigar.bookings.domain.PricingOption;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a provider would do for a wish: when, and on what terms. Whether the time is still free only the attempt to take it shows. */
@Singleton
public final class QuoteBooking {

    private final BookableListings listings;
    private final OpeningHours openingHours;
    private final BookingRules rules;
    private final Clock clock;

    QuoteBooking(BookableListings listings, OpeningHours openingHours, BookingRules rules, Clock clock) {
        this.listings = listings;
        this.openingHours = openingHours;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param instant  whether the provider need not be asked
     * @param answerBy until when the provider may answer
     */
    public record Quote(AgreedTerms terms, BookingPeriod time, boolean instant, Instant answerBy, Instant madeAt) {
    }

    public Outcome<Quote, BookingRejection> make(BookingRequest wish) {
        var now = clock.instant();
        var listing = listings.find(wish.listingId());
        if (listing.isEmpty()) {
            return Outcome.rejected(new BookingRejection.UnknownListing(wish.listingId()));
        }
        var optionId = wish.pricingOptionId();
        if (optionId == null) {
            return make(wish, listing.get(), null, now);
        }
        var option = listings.pricingOption(wish.listingId(), optionId);
        return option.isEmpty() ? Outcome.rejected(new BookingRejection.UnknownPricingOption(optionId))
                : make(wish, listing.get(), option.get(), now);
    }

    private Outcome<Quote, BookingRejection> make(BookingRequest wish, BookableListing listing, @Nullable PricingOption option,
            Instant now) {
        var refusal = rules.refusal(listing, wish, now);
        if (refusal.isPresent()) {
            return Outcome.rejected(refusal.get());
        }
        var time = listing.timeOf(wish, option);
        if (!openingHours.cover(listing.providerId(), time)) {
            return Outcome.rejected(new BookingRejection.SlotUnavailable("the provider does not work then"));
        }
        var terms = new AgreedTerms(listing.id(), listing.providerId(), listing.title(), listing.priceOf(time.length(), option),
                listing.cancellationPolicy());
        return Outcome.ok(new Quote(terms, time, listing.instant(), rules.answerBy(wish.start(), now), now));
    }
}
