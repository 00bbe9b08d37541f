package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking.StatusChange;
import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accepts, declines, starts, completes or cancels a booking. */
@Singleton
public final class ChangeBookingStatus {

    private final BookingUpdater updater;
    private final Timelines timelines;

    ChangeBookingStatus(BookingUpdater updater, Timelines timelines) {
        this.updater = updater;
        this.timelines = timelines;
    }

    /**
     * @param startCode       entered by the provider to start
     * @param expectedVersion the change is rejected for any other version; null to accept every version
     */
    public record Command(BookingStatus to, @Nullable String reason, @Nullable Secret startCode, @Nullable Long expectedVersion) {
    }

    public Outcome<BookingView, BookingRejection> change(UUID bookingId, Command command, Actor actor) {
        return updater
                .update(bookingId, actor, command.expectedVersion(),
                        (booking, by, now) -> booking
                                .transitionTo(new StatusChange(command.to(), by, now, command.reason(), command.startCode())))
                .map(update -> timelines.viewsOf(List.of(update.booking()), actor).getFirst());
    }
}
