package dev.karigar.bookings.api;

import dev.karigar.bookings.usecase.AddTimelineEvent;
import dev.karigar.bookings.usecase.ChangeBookingStatus;
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
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bookings of the caller, as requester or as provider. */
@Controller("/api/v1/bookings")
@Tag(name = "Bookings", description = "Bookings, from the request to the completion of the service.")
final class BookingsController {

    private final RequestBooking requestBooking;
    private final ListBookings listBookings;
    private final ShowBooking showBooking;
    private final ChangeBookingStatus changeBookingStatus;
    private final AddTimelineEvent addTimelineEvent;
    private final Cursors cursors;

    BookingsController(RequestBooking requestBooking, ListBookings listBookings, ShowBooking showBooking,
            ChangeBookingStatus changeBookingStatus, AddTimelineEvent addTimelineEvent, Cursors cursors) {
        this.requestBooking = requestBooking;
        this.listBookings = listBookings;
        this.showBooking = showBooking;
        this.changeBookingStatus = changeBookingStatus;
        this.addTimelineEvent = addTimelineEvent;
        this.cursors = cursors;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "createBooking", summary = "Request a booking",
            description = "Blocks the provider's time at once, buffers included. The booking is `REQUESTED` until the provider "
                    + "answers or `expires_at` passes; for a listing that is booked instantly it is `ACCEPTED`. The server "
                    + "computes the price.")
    @ApiResponse(responseCode = "201", description = "The new booking.",
            headers = @io.swagger.v3.oas.annotations.headers.Header(name = "Location"))
    public HttpResponse<BookingResponse> createBooking(@Parameter(hidden = true) Actor actor, @Body CreateBookingRequest body) {
        var view = requestBooking.request(body.toRequest(actor.userId())).orElseThrow(BookingProblems::of);
        return EntityTags.created(BookingResponse.of(view), view.booking().version())
                .header("Location", "/api/v1/bookings/" + view.booking().id());
    }

    @Get
    @Operation(operationId = "listBookings", summary = "List my bookings",
            description = "Ordered by `scheduled_at`, latest first. All filters are combined with AND.")
    @ApiResponse(responseCode = "200", description = "One page of bookings.")
    public PageResponse<BookingResponse> listBookings(@Parameter(hidden = true) Actor actor, @RequestBean BookingQuery query) {
        var filter = query.toFilter(actor.userId());
        var list = query.listName(actor.userId());
        return cursors.answer(list,
                listBookings.list(filter, cursors.request(list, query.limit(), query.cursor()), actor).map(BookingResponse::of));
    }

    @Get("/{booking_id}")
    @Operation(operationId = "getBooking", summary = "Get a booking",
            description = "For the requester, the provider and administrators; to others the booking is `not-found`.")
    @ApiResponse(responseCode = "200", description = "The booking.")
    public HttpResponse<BookingResponse> getBooking(@Parameter(hidden = true) Actor actor,
            @PathVariable("booking_id") @Parameter(description = "Id of the booking.", example = Examples.BOOKING_ID) UUID bookingId) {
        var view = showBooking.show(bookingId, actor).orElseThrow(BookingProblems::of);
        return EntityTags.ok(BookingResponse.of(view), view.booking().version());
    }

    @Patch("/{booking_id}/status")
    @Operation(operationId = "changeBookingStatus", summary = "Change the status of a booking", description = """
                    Accepts, declines, starts, completes or cancels a booking. The permitted changes:

                    - `REQUESTED` to `ACCEPTED`: the provider.
                    - `REQUESTED` to `CANCELLED`: the requester, an administrator, or the provider, whose cancellation is a decline.
                    - `ACCEPTED` to `IN_PROGRESS`: the provider, with the `start_code` that the requester's app shows.
                    - `ACCEPTED` to `CANCELLED`: the requester, the provider, an administrator.
                    - `IN_PROGRESS` to `COMPLETED`: the provider.
                    - `IN_PROGRESS` to `CANCELLED`: an administrator.

                    Any other change is refused with `illegal-transition`, a change that is another party's with `forbidden`. After five
                    wrong start codes further attempts are refused for 15 minutes.""")
    @ApiResponse(responseCode = "200", description = "The booking after the change.")
    public HttpResponse<BookingResponse> changeBookingStatus(@Parameter(hidden = true) Actor actor,
            @PathVariable("booking_id") @Parameter(description = "Id of the booking.", example = Examples.BOOKING_ID) UUID bookingId,
            @Body ChangeBookingStatusRequest body,
            @Nullable @Header("If-Match") @Parameter(
                    description = "The `ETag` of the version that the change is based on. If the booking has changed since, the "
                            + "request is refused with `precondition-failed`. Without the header, or with `*`, the current version "
                            + "is changed.",
                    example = "\"v1\"", schema = @Schema(implementation = String.class)) String ifMatch) {
        var command = body.toCommand(EntityTags.expectedVersion(ifMatch));
        var view = changeBookingStatus.change(bookingId, command, actor).orElseThrow(BookingProblems::of);
        return EntityTags.ok(BookingResponse.of(view), view.booking().version());
    }

    @Post("/{booking_id}/timeline")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addTimelineEvent", summary = "Add a timeline event", description = """
            - `NOTE`: any party, until the booking is cancelled.
            - `PHOTO`: the requester or the provider, until the booking is cancelled.
            - `DELAYED`: the requester or the provider, while the booking is accepted or in progress.
            - `EN_ROUTE`: the provider, while the booking is accepted.
            - `ARRIVED`: the provider, while the booking is accepted or in progress.

            Another type or status is refused with `illegal-transition`, another party with `forbidden`. Events of status changes are
            added by the system.""")
    @ApiResponse(responseCode = "201", description = "The new event.")
    public HttpResponse<TimelineEventResponse> addTimelineEvent(@Parameter(hidden = true) Actor actor,
            @PathVariable("booking_id") @Parameter(description = "Id of the booking.", example = Examples.BOOKING_ID) UUID bookingId,
            @Body TimelineEventRequest body) {
        var event = addTimelineEvent.add(bookingId, body.eventType(), body.checkedMetadata(), actor).orElseThrow(BookingProblems::of);
        return HttpResponse.created(TimelineEventResponse.of(event));
    }
}
