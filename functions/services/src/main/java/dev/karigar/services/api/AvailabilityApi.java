package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.web.paging.PageResponse;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a provider works. */
@Tag(name = "Services")
interface AvailabilityApi {

    @Operation(summary = "Your weekly hours", description = "Answers an ETag for PUT.")
    HttpResponse<AvailabilityBody> show(Actor actor);

    @Operation(summary = "Replace your weekly hours", description = "If-Match is optional; a stale one is 412.")
    HttpResponse<AvailabilityBody> replace(Actor actor, AvailabilityBody body, @Nullable String ifMatch);

    @Operation(summary = "Your exceptions from yesterday on")
    PageResponse<ExceptionResponse> exceptions(Actor actor, @Nullable Integer limit, @Nullable String cursor);

    @Operation(summary = "Set other hours for a date", description = "Replaces what was set for the date before.")
    HttpResponse<ExceptionResponse> add(Actor actor, ExceptionRequest body);

    @Operation(summary = "Remove an exception")
    HttpResponse<?> remove(Actor actor, UUID exceptionId);

    @Operation(summary = "Remove the exception of a date")
    HttpResponse<?> removeDate(Actor actor, LocalDate date);
}
