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

/** Reads and replaces the weekly working hours of the calling provider. */
@Singleton
public final class ManageAvailability {

    private final Availabilities availabilities;
    private final ProviderLocations locations;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ManageAvailability(Availabilities availabilities, ProviderLocations locations, UnitOfWork unitOfWork, Clock clock) {
        this.availabilities = availabilities;
        this.locations = locations;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Until hours are saved: no hours, in the time zone of the account. */
    public Availability get(Actor actor) {
        return availabilities.find(actor.userId())
                .orElseGet(() -> new Availability(locations.findTimeZone(actor.userId()).orElse("UTC"), List.of(), 0));
    }

    /** @param expectedVersion the version that the change is based on; null skips the check */
    public Outcome<Availability, ServicesRejection> replace(Actor actor, String timeZone, List<Availability.Hours> weekly,
            @Nullable Long expectedVersion) {
        return unitOfWork.run(() -> {
            long version = availabilities.find(actor.userId()).map(Availability::version).orElse(0L);
            var replacement = new Availability(timeZone, weekly, version);
            if (expectedVersion != null && expectedVersion != version
                    || !availabilities.save(actor.userId(), replacement, clock.instant())) {
                return Outcome.rejected(new ServicesRejection.StaleVersion());
            }
            return Outcome.ok(availabilities.find(actor.userId()).orElseThrow());
        });
    }
}
