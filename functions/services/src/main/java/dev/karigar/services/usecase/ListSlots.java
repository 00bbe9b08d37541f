package dev.karigar.services.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.TimeRange;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the times at which a listing can be booked. */
@Singleton
public final class ListSlots {

    private final GetListing getListing;
    private final Calendars calendars;
    private final Clock clock;

    ListSlots(GetListing getListing, Calendars calendars, Clock clock) {
        this.getListing = getListing;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param durationMinutes duration of the booking; null means the listing's own duration */
    public Outcome<List<TimeRange>, ServicesRejection> list(@Nullable Actor actor, UUID listingId, Instant from, Instant to,
            @Nullable Integer durationMinutes) {
        return getListing.get(actor, listingId).map(found -> {
            var provider = found.listing().providerId();
            var calendar = calendars.find(List.of(provider), from, to).get(provider);
            if (calendar == null) {
                return List.of();
            }
            var rules = found.listing().terms().slotRules(durationMinutes);
            return calendar.freeStarts(from, to, rules, clock.instant()).stream().map(rules::job).toList();
        });
    }
}
