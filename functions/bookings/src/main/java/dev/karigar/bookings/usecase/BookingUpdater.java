package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingDecision;
import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.BookingDecision.Rejected;
import dev.karigar.bookings.domain.BookingDecision.RejectedAttempt;
import dev.karigar.bookings.domain.BookingRejection;
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
 * Applies one operation to a booking in a transaction: locks the row, resolves the caller's party, expires the request if
 * its deadline has passed, runs the operation and saves the result. Concurrent operations on one booking are serialised by
 * the row lock; the second sees the result of the first.
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

    interface Operation {
        BookingDecision apply(Booking booking, Party by, Instant now);
    }

    /** @param expectedVersion an operation on any other version is rejected; null to accept every version */
    Outcome<BookingUpdate, BookingRejection> update(UUID bookingId, Actor actor, @Nullable Long expectedVersion, Operation operation) {
        return unitOfWork.run(() -> {
            var found = bookings.lock(bookingId);
            var party = found.flatMap(booking -> booking.roleOf(actor));
            if (found.isEmpty() || party.isEmpty()) {
                return Outcome.rejected(new BookingRejection.UnknownBooking(bookingId));
            }
            var now = clock.instant();
            var booking = expireIfDue(found.get(), now);
            if (expectedVersion != null && expectedVersion != booking.version()) {
                return Outcome.rejected(new BookingRejection.StaleVersion(booking.version()));
            }
            var decision = operation.apply(booking, party.get(), now);
            save(bookingId, decision);
            return decision.toOutcome();
        });
    }

    private Booking expireIfDue(Booking booking, Instant now) {
        if (!booking.isExpired(now)) {
            return booking;
        }
        var expired = booking.expire();
        bookings.save(expired);
        return expired.booking();
    }

    private void save(UUID bookingId, BookingDecision decision) {
        switch (decision) {
            case BookingUpdate update -> bookings.save(update);
            case RejectedAttempt(_, var startCode) -> bookings.saveStartCode(bookingId, startCode);
            case Rejected _ -> {
            }
        }
    }
}
