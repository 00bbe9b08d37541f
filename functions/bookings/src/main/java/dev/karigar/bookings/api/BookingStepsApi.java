package dev.karigar.bookings.api;

import dev.karigar.kernel.Actor;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the parties of a booking do with it. */
@Tag(name = "Bookings")
interface BookingStepsApi {

    @Operation(operationId = "changeBookingStatus", summary = "Accept, decline, start, complete or cancel",
            description = "REQUESTED to ACCEPTED (provider) or CANCELLED (either side; a provider's is a decline), ACCEPTED to IN_PROGRESS "
                    + "(provider, with the start_code the requester's app shows) or CANCELLED (either side), IN_PROGRESS to COMPLETED "
                    + "(provider) or CANCELLED (admin). Anything else is illegal-transition; a step that is another party's is forbidden. "
                    + "If-Match is optional; a stale one is precondition-failed. After five wrong start codes no more are taken for 15 minutes.")
    HttpResponse<BookingResponse> changeStatus(Actor actor, UUID bookingId, ChangeStatusRequest body, @Nullable String ifMatch);

    @Operation(operationId = "reportOnBooking", summary = "Put something on the timeline",
            description = "NOTE and PHOTO by either side, DELAYED once accepted, EN_ROUTE and ARRIVED by the provider. Changes of status are "
                    + "put there by the system alone.")
    HttpResponse<TimelineEventResponse> report(Actor actor, UUID bookingId, TimelineEventRequest body);
}
