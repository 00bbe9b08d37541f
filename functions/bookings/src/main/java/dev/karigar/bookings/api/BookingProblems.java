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

/** What each of the domain's reasons is on the wire. */
final class BookingProblems {

    private BookingProblems() {
    }

    static ProblemException of(BookingRejection rejection) {
        return switch (rejection) {
            case UnknownBooking(var id) -> ProblemException.of(ProblemCode.NOT_FOUND, "you have no booking " + id);
            case UnknownListing(var id) -> ProblemException.of(ProblemCode.NOT_FOUND, "no listing " + id + " takes bookings");
            case UnknownPricingOption(var id) ->
                ProblemException.invalid(new FieldError("/pricing_option_id", "unknown-value", "the listing has no such pricing option"));
            case OwnListing() -> ProblemException.of(ProblemCode.OWN_LISTING);
            case InThePast() -> ProblemException.of(ProblemCode.IN_THE_PAST);
            case SlotUnavailable(var why) -> ProblemException.of(ProblemCode.SLOT_UNAVAILABLE, why);
            case SlotTaken() -> ProblemException.of(ProblemCode.SLOT_TAKEN);
            case OutOfCoverage(var radiusKm) -> ProblemException.of(ProblemCode.OUT_OF_COVERAGE, "the provider goes " + radiusKm + " km");
            case IllegalTransition(var from, var to) ->
                ProblemException.of(ProblemCode.ILLEGAL_TRANSITION, from + " does not become " + to);
            case IllegalTimelineEvent(var status, var type) ->
                ProblemException.of(ProblemCode.ILLEGAL_TRANSITION, type + " is not reported of a booking that is " + status);
            case Forbidden(var by) -> ProblemException.of(ProblemCode.FORBIDDEN, "this is not for the " + by + " to do");
            case StartCodeMissing() -> ProblemException
                    .invalid(new FieldError("/start_code", "required", "the code that the requester's app shows is required to start"));
            case StartCodeWrong wrong -> ofWrongCode(wrong);
            case StaleVersion(var current) -> ProblemException.of(ProblemCode.PRECONDITION_FAILED);
        };
    }

    private static ProblemException ofWrongCode(StartCodeWrong wrong) {
        var problem = ProblemException.of(ProblemCode.START_CODE_INVALID).with("attempts_left", wrong.attemptsLeft());
        var lockedUntil = wrong.lockedUntil();
        return lockedUntil == null ? problem : problem.with("locked_until", lockedUntil);
    }
}
