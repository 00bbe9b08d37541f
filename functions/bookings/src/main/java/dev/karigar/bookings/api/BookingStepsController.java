package dev.karigar.bookings.api;

import dev.karigar.bookings.usecase.AddTimelineEvent;
import dev.karigar.bookings.usecase.ChangeBookingStatus;
import dev.karigar.kernel.Actor;
import dev.karigar.web.etag.EntityTags;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/bookings/{booking_id}")
final class BookingStepsController implements BookingStepsApi {

    private final ChangeBookingStatus changeStatus;
    private final AddTimelineEvent reportOnBooking;

    BookingStepsController(ChangeBookingStatus changeStatus, AddTimelineEvent reportOnBooking) {
        this.changeStatus = changeStatus;
        this.reportOnBooking = reportOnBooking;
    }

    @Override
    @Patch("/status")
    public HttpResponse<BookingResponse> changeStatus(@Parameter(hidden = true) Actor actor, @PathVariable("booking_id") UUID bookingId,
            @Body ChangeStatusRequest body, @Nullable @Header("If-Match") String ifMatch) {
        var wish = body.toWish(EntityTags.expectedVersion(ifMatch));
        var view = changeStatus.change(bookingId, wish, actor).orElseThrow(BookingProblems::of);
        return EntityTags.ok(BookingResponse.of(view), view.booking().version());
    }

    @Override
    @Post("/timeline")
    @Status(HttpStatus.CREATED)
    public HttpResponse<TimelineEventResponse> report(@Parameter(hidden = true) Actor actor, @PathVariable("booking_id") UUID bookingId,
            @Body TimelineEventRequest body) {
        var entry = reportOnBooking.add(bookingId, body.eventType(), body.checkedMetadata(), actor).orElseThrow(BookingProblems::of);
        return HttpResponse.created(TimelineEventResponse.of(entry));
    }
}
