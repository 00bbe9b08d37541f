package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.Booking.StatusChange;
import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingRequest;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.domain.StartCode;
import dev.karigar.bookings.usecase.QuoteBooking.Quote;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;

/** Creates a booking, which reserves the provider's time at once. */
@Singleton
public final class RequestBooking {

    private final QuoteBooking quotes;
    private final Bookings bookings;
    private final StartCodeGenerator startCodes;
    private final Ids ids;
    private final UnitOfWork unitOfWork;

    RequestBooking(QuoteBooking quotes, Bookings bookings, StartCodeGenerator startCodes, Ids ids, UnitOfWork unitOfWork) {
        this.quotes = quotes;
        this.bookings = bookings;
        this.startCodes = startCodes;
        this.ids = ids;
        this.unitOfWork = unitOfWork;
    }

    /** Generates unpredictable start codes. */
    public interface StartCodeGenerator {

        StartCode next();
    }

    public Outcome<BookingView, BookingRejection> request(BookingRequest request) {
        return unitOfWork.run(() -> quotes.quote(request).then(quote -> create(request, quote).then(created -> save(created, quote))));
    }

    private Outcome<BookingUpdate, BookingRejection> create(BookingRequest request, Quote quote) {
        var requested = Booking.request(ids.next(), request, quote.terms(), quote.period(), startCodes.next(), quote.expiresAt(),
                quote.createdAt());
        if (!quote.instant()) {
            return Outcome.ok(requested);
        }
        var acceptance = new StatusChange(BookingStatus.ACCEPTED, Party.SYSTEM, quote.createdAt(), null, null);
        return requested.booking().transitionTo(acceptance).toOutcome().map(requested::followedBy);
    }

    private Outcome<BookingView, BookingRejection> save(BookingUpdate created, Quote quote) {
        // The exclusion constraint cannot compare with the current time. Expired requests that overlap are cancelled first;
        // otherwise they would block the period until the next scheduled run.
        bookings.lockExpiredOverlapping(quote.terms().providerId(), quote.period(), quote.createdAt())
                .forEach(expired -> bookings.save(expired.expire()));
        return bookings.add(created) ? Outcome.ok(new BookingView(created.booking(), Party.REQUESTER, created.events()))
                : Outcome.rejected(new BookingRejection.SlotTaken());
    }
}
