package dev.karigar.services.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.services.domain.Availability;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider looks at and replaces their weekly hours. */
@Singleton
public final class ManageAvailability {

    private final Availabilities availabilities;
    private final ProviderLocations places;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ManageAvailability(Availabilities availabilities, ProviderLocations places, UnitOfWork unitOfWork, Clock clock) {
        this.availabilities = availabilities;
        this.places = places;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Before anything was set: no hours, in the provider's own zone. */
    public Availability show(Actor actor) {
        return availabilities.find(actor.userId())
                .orElseGet(() -> new Availability(places.timeZoneOf(actor.userId()).orElse("UTC"), List.of(), 0));
    }

    public Outcome<Availability, ServicesRejection> replace(Actor actor, String timeZone, List<Availability.Hours> weekly,
            @Nullable Long expectedVersion) {
        return unitOfWork.run(() -> {
            long version = availabilities.find(actor.userId()).map(Availability::version).orElse(0L);
            var wanted = new Availability(timeZone, weekly, version);
            if (expectedVersion != null && expectedVersion != version || !availabilities.replace(actor.userId(), wanted, clock.instant())) {
                return Outcome.rejected(new ServicesRejection.Stale());
            }
            return Outcome.ok(availabilities.find(actor.userId()).orElseThrow());
        });
    }
}
