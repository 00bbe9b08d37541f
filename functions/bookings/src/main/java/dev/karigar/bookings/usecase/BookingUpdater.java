package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingUpdate;
import dev.karigar.bookings.domain.Party;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way every change of a booking goes: lock it, see who asks, let lapsed time take effect, ask the domain, keep what
 * it says. Of two who change at once the second meets what the first has made of it.
 */
@Singleton
public final class BookingUpdater {

    private final Bookings bookings;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    BookingUpdater(Bookings bookings, UnitOfWork unitOfWork, Clock clock) {
        this.bookings = bookings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What the domain makes of a booking when a party asks for something. */
    interface Step {
        Outcome<BookingUpdate, BookingRejection> take(Booking booking, Party by, Instant now);
    }

    /** @param expectedVersion the version the actor has seen; null when they do not mind */
    Outcome<BookingUpdate, BookingRejection> make(UUID bookingId, Actor actor, @Nullable Long expectedVersion, Step step) {
        return unitOfWork.run(() -> {
            var found = bookings.lock(bookingId);
            var party = found.flatMap(booking -> booking.roleOf(actor));
            if (found.isEmpty() || party.isEmpty()) {
                return Outcome.rejected(new BookingRejection.UnknownBooking(bookingId));
            }
            var now = clock.instant();
            var booking = settle(found.get(), now);
            if (expectedVersion != null && expectedVersion != booking.version()) {
                return Outcome.rejected(new BookingRejection.StaleVersion(booking.version()));
            }
            var outcome = step.take(booking, party.get(), now);
            keep(booking, outcome);
            return outcome;
        });
    }

    private Booking settle(Booking booking, Instant now) {
        if (!booking.hasLapsed(now)) {
            return booking;
        }
        var expired = booking.expire();
        bookings.save(expired);
        return expired.booking();
    }

    private void keep(Booking booking, Outcome<BookingUpdate, BookingRejection> outcome) {
        switch (outcome) {
            case Outcome.Ok<BookingUpdate, BookingRejection>(var changed) -> bookings.save(changed);
            // The one refusal that leaves a mark: tries are counted.
            case Outcome.Rejected<BookingUpdate, BookingRejection>(BookingRejection.StartCodeWrong wrong) ->
                bookings.saveStartCode(booking.id(), wrong.counted());
            case Outcome.Rejected<BookingUpdate, BookingRejection> ignored -> {
            }
        }
    }
}
