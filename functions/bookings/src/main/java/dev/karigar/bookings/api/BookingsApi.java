package dev.karigar.bookings.api;

import dev.karigar.kernel.Actor;
import dev.karigar.web.paging.PageResponse;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Asking for a job, and seeing one's jobs. */
@Tag(name = "Bookings")
interface BookingsApi {

    @Operation(operationId = "requestBooking", summary = "Ask a provider for a job",
            description = "Takes the provider's time at once, buffers included: REQUESTED until the provider answers or expires_at passes, "
                    + "or ACCEPTED where the listing is booked instantly. The price is computed here. Refused with slot-taken, "
                    + "slot-unavailable, in-the-past, own-listing or out-of-coverage.")
    HttpResponse<BookingResponse> create(Actor actor, CreateBookingRequest body);

    @Operation(operationId = "listBookings", summary = "Your bookings, latest job first",
            description = "role is requester or provider, both when absent. status may name several, separated by commas. from and to "
                    + "bound scheduled_at: from is included, to is not.")
    PageResponse<BookingResponse> list(Actor actor, BookingQuery query);

    @Operation(operationId = "showBooking", summary = "One booking, for its parties alone",
            description = "Answers an ETag. start_code is shown to the requester alone; the exact address to the requester, and to the "
                    + "provider once they have accepted.")
    HttpResponse<BookingResponse> show(Actor actor, UUID bookingId);
}
