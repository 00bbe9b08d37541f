package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingRejection.Forbidden;
import dev.karigar.bookings.domain.BookingRejection.IllegalTimelineEvent;
import dev.karigar.bookings.domain.BookingRejection.IllegalTransition;
import dev.karigar.bookings.domain.BookingRejection.InThePast;
import dev.karigar.bookings.domain.BookingRejection.OutOfCoverage;
import dev.karigar.bookings.domain.BookingRejection.OwnListing;
import dev.karigar.bookings.domain.BookingRejection.SlotTaken;
import dev.karigar.bookings.domain.BookingRejection.SlotUnavailable;
import dev.karigar.bookings.domain.BookingRejection.StaleVersion;
import dev.karigar.bookings.domain.BookingRejection.StartCodeMissing;
import dev.karigar.bookings.domain.BookingRejection.StartCodeWrong;
import dev.karigar.bookings.domain.BookingRejection.UnknownBooking;
import dev.karigar.bookings.domain.BookingRejection.UnknownListing;
import dev.karigar.bookings.domain.BookingRejection.UnknownPricingOption;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;

/** The problem that answers each rejection of the bookings group. */
final class BookingProblems {

    private BookingProblems() {
    }

    static ProblemException of(BookingRejection rejection) {
        return switch (rejection) {
            case UnknownBooking(var id) -> ProblemException.of(ProblemCode.NOT_FOUND, "the caller has no booking " + id);
            case UnknownListing(var id) -> ProblemException.of(ProblemCode.NOT_FOUND, "there is no bookable listing " + id);
            case UnknownPricingOption(var id) ->
                ProblemException.invalid(new FieldError("/pricing_option_id", "unknown-value", "the listing has no such pricing option"));
            case OwnListing() -> ProblemException.of(ProblemCode.OWN_LISTING);
            case InThePast() -> ProblemException.of(ProblemCode.IN_THE_PAST);
            case SlotUnavailable(var why) -> ProblemException.of(ProblemCode.SLOT_UNAVAILABLE, why);
            case SlotTaken() -> ProblemException.of(ProblemCode.SLOT_TAKEN);
            case OutOfCoverage(var radiusKm) ->
                ProblemException.of(ProblemCode.OUT_OF_COVERAGE, "the provider works within " + radiusKm + " km");
            case IllegalTransition(var from, var to) ->
                ProblemException.of(ProblemCode.ILLEGAL_TRANSITION, "a booking cannot change from " + from + " to " + to);
            case IllegalTimelineEvent(var status, var type) ->
                ProblemException.of(ProblemCode.ILLEGAL_TRANSITION, type + " is not permitted while the booking is " + status);
            case Forbidden(var by) -> ProblemException.of(ProblemCode.FORBIDDEN, "the " + by + " may not do this");
            case StartCodeMissing() -> ProblemException
                    .invalid(new FieldError("/start_code", "required", "the code that the requester's app shows is required to start"));
            case StartCodeWrong wrong -> wrongStartCode(wrong);
            case StaleVersion(var current) -> ProblemException.of(ProblemCode.PRECONDITION_FAILED);
        };
    }

    private static ProblemException wrongStartCode(StartCodeWrong wrong) {
        var problem = ProblemException.of(ProblemCode.START_CODE_INVALID).with("attempts_left", wrong.attemptsLeft());
        var lockedUntil = wrong.lockedUntil();
        return lockedUntil == null ? problem : problem.with("locked_until", lockedUntil);
    }
}
