package dev.karigar.services.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.scheduling.Interval;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anybody asks when a listing can be booked. */
@Singleton
public final class ListSlots {

    private final ShowListing showListing;
    private final Calendars calendars;
    private final Clock clock;

    ListSlots(ShowListing showListing, Calendars calendars, Clock clock) {
        this.showListing = showListing;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param durationMinutes of the job; null is the listing's own */
    public Outcome<List<Interval>, ServicesRejection> list(@Nullable Actor actor, UUID listingId, Instant from, Instant to,
            @Nullable Integer durationMinutes) {
        return showListing.show(actor, listingId).map(found -> {
            var provider = found.listing().providerId();
            var calendar = calendars.of(List.of(provider), from, to).get(provider);
            if (calendar == null) {
                return List.of();
            }
            var rules = SlotTimes.rules(found.listing().terms(), durationMinutes);
            return calendar.freeStarts(from, to, rules, clock.instant()).stream().map(rules::job).toList();
        });
    }
}
