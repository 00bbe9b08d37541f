package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.bookings.domain.BookingWish;
import dev.karigar.bookings.domain.Changed;
import dev.karigar.bookings.domain.Move;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.usecase.JobOffers.JobOffer;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.UnitOfWork;
import jakarta.inject.Singleton;

/** Asks a provider for a job and takes their time for it, or learns that somebody else has it. */
@Singleton
public final class RequestBooking {

    private final JobOffers offers;
    private final Bookings bookings;
    private final StartCodes startCodes;
    private final Ids ids;
    private final UnitOfWork unitOfWork;

    RequestBooking(JobOffers offers, Bookings bookings, StartCodes startCodes, Ids ids, UnitOfWork unitOfWork) {
        this.offers = offers;
        this.bookings = bookings;
        this.startCodes = startCodes;
        this.ids = ids;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<BookingView, BookingRejection> request(BookingWish wish) {
        return unitOfWork.run(() -> offers.make(wish)
                .then(offer -> create(wish, offer).then(created -> keep(created, offer))));
    }

    private Outcome<Changed, BookingRejection> create(BookingWish wish, JobOffer offer) {
        var asked = Booking.request(ids.next(), wish, offer.terms(), offer.time(), startCodes.next(), offer.answerBy(), offer.madeAt());
        if (!offer.instant()) {
            return Outcome.ok(asked);
        }
        var yes = new Move(BookingStatus.ACCEPTED, Party.SYSTEM, offer.madeAt(), null, null);
        return asked.booking().moveTo(yes).map(asked::and);
    }

    private Outcome<BookingView, BookingRejection> keep(Changed created, JobOffer offer) {
        // The constraint that keeps a provider's time knows no clock: requests nobody answered give way here, not at the next sweep.
        bookings.lockLapsedInTheWayOf(offer.terms().providerId(), offer.time(), offer.madeAt())
                .forEach(lapsed -> bookings.save(lapsed.expire()));
        return bookings.add(created)
                ? Outcome.ok(new BookingView(created.booking(), Party.REQUESTER, created.entries()))
                : Outcome.rejected(new BookingRejection.SlotTaken());
    }
}
