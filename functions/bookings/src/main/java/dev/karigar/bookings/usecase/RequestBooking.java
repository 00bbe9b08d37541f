package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingRequest;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingUpdate;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.domain.StatusChange;
import dev.karigar.bookings.usecase.QuoteBooking.Quote;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;

/** Asks a provider for a job and takes their time for it, or learns that somebody else has it. */
@Singleton
public final class RequestBooking {

    private final QuoteBooking offers;
    private final Bookings bookings;
    private final StartCodeGenerator startCodes;
    private final Ids ids;
    private final UnitOfWork unitOfWork;

    RequestBooking(QuoteBooking offers, Bookings bookings, StartCodeGenerator startCodes, Ids ids, UnitOfWork unitOfWork) {
        this.offers = offers;
        this.bookings = bookings;
        this.startCodes = startCodes;
        this.ids = ids;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<BookingView, BookingRejection> request(BookingRequest wish) {
        return unitOfWork.run(() -> offers.make(wish).then(offer -> create(wish, offer).then(created -> keep(created, offer))));
    }

    private Outcome<BookingUpdate, BookingRejection> create(BookingRequest wish, Quote offer) {
        var asked = Booking.request(ids.next(), wish, offer.terms(), offer.time(), startCodes.next(), offer.answerBy(), offer.madeAt());
        if (!offer.instant()) {
            return Outcome.ok(asked);
        }
        var yes = new StatusChange(BookingStatus.ACCEPTED, Party.SYSTEM, offer.madeAt(), null, null);
        return asked.booking().transitionTo(yes).map(asked::and);
    }

    private Outcome<BookingView, BookingRejection> keep(BookingUpdate created, Quote offer) {
        // The constraint that keeps a provider's time knows no clock: requests nobody answered give way here, not at the next sweep.
        bookings.lockExpiredOverlapping(offer.terms().providerId(), offer.time(), offer.madeAt())
                .forEach(lapsed -> bookings.save(lapsed.expire()));
        return bookings.add(created) ? Outcome.ok(new BookingView(created.booking(), Party.REQUESTER, created.entries()))
                : Outcome.rejected(new BookingRejection.SlotTaken());
    }
}
