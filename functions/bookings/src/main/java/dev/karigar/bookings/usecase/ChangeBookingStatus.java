package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.bookings.domain.StatusChange;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a booking along the table: accept, decline, start, complete, cancel. */
@Singleton
public final class ChangeBookingStatus {

    private final BookingUpdater changes;
    private final BookingViews views;

    ChangeBookingStatus(BookingUpdater changes, BookingViews views) {
        this.changes = changes;
        this.views = views;
    }

    /**
     * @param startCode       what the provider typed in, for a start
     * @param expectedVersion the version the actor has seen; null when they do not mind
     */
    public record Wish(BookingStatus to, @Nullable String reason, @Nullable Secret startCode, @Nullable Long expectedVersion) {
    }

    public Outcome<BookingView, BookingRejection> change(UUID bookingId, Wish wish, Actor actor) {
        return changes
                .make(bookingId, actor, wish.expectedVersion(),
                        (booking, by, now) -> booking.transitionTo(new StatusChange(wish.to(), by, now, wish.reason(), wish.startCode())))
                .map(changed -> views.of(List.of(changed.booking()), actor).getFirst());
    }
}
