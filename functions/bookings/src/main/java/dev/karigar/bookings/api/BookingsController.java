package dev.karigar.bookings.api;

import dev.karigar.bookings.usecase.ListBookings;
import dev.karigar.bookings.usecase.RequestBooking;
import dev.karigar.bookings.usecase.ShowBooking;
import dev.karigar.kernel.Actor;
import dev.karigar.web.etag.EntityTags;
import dev.karigar.web.paging.Cursors;
import dev.karigar.web.paging.PageResponse;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;

@Controller("/api/v1/bookings")
final class BookingsController implements BookingsApi {

    private final RequestBooking requestBooking;
    private final ListBookings listBookings;
    private final ShowBooking showBooking;
    private final Cursors cursors;

    BookingsController(RequestBooking requestBooking, ListBookings listBookings, ShowBooking showBooking, Cursors cursors) {
        this.requestBooking = requestBooking;
        this.listBookings = listBookings;
        this.showBooking = showBooking;
        this.cursors = cursors;
    }

    @Override
    @Post
    @Status(HttpStatus.CREATED)
    public HttpResponse<BookingResponse> create(@Parameter(hidden = true) Actor actor, @Body CreateBookingRequest body) {
        var view = requestBooking.request(body.toWish(actor.userId())).orElseThrow(BookingProblems::of);
        return EntityTags.created(BookingResponse.of(view), view.booking().version())
                .header("Location", "/api/v1/bookings/" + view.booking().id());
    }

    @Override
    @Get
    public PageResponse<BookingResponse> list(@Parameter(hidden = true) Actor actor, @RequestBean BookingQuery query) {
        var filter = query.toFilter(actor.userId());
        var page = cursors.request(query.listName(actor.userId()), query.limit(), query.cursor());
        return cursors.answer(query.listName(actor.userId()), listBookings.list(filter, page, actor).map(BookingResponse::of));
    }

    @Override
    @Get("/{booking_id}")
    public HttpResponse<BookingResponse> show(@Parameter(hidden = true) Actor actor, @PathVariable("booking_id") UUID bookingId) {
        var view = showBooking.show(bookingId, actor).orElseThrow(BookingProblems::of);
        return EntityTags.ok(BookingResponse.of(view), view.booking().version());
    }
}
