package dev.karigar.services.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.kernel.Actor;
import dev.karigar.services.usecase.ManageAvailability;
import dev.karigar.services.usecase.ManageScheduleExceptions;
import dev.karigar.web.etag.EntityTags;
import dev.karigar.web.paging.Cursors;
import dev.karigar.web.paging.PageResponse;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The working hours of the calling provider: weekly hours and schedule exceptions. */
@Controller("/api/v1/services/availability")
@Tag(name = "Services")
final class AvailabilityController {

    private static final String LIST = "availability-exceptions";

    private final ManageAvailability availability;
    private final ManageScheduleExceptions exceptions;
    private final Cursors cursors;

    AvailabilityController(ManageAvailability availability, ManageScheduleExceptions exceptions, Cursors cursors) {
        this.availability = availability;
        this.exceptions = exceptions;
        this.cursors = cursors;
    }

    @Get
    @Operation(operationId = "getAvailability", summary = "Get my weekly working hours",
            description = "Requires role SERVICE_PROVIDER. Before the first PUT there are no hours, and the time zone is that "
                    + "of the account.")
    @ApiResponse(responseCode = "200", description = "The weekly working hours.")
    public HttpResponse<WeeklyHoursResponse> getAvailability(@Parameter(hidden = true) Actor actor) {
        var hours = availability.get(actor);
        return EntityTags.ok(WeeklyHoursResponse.of(hours), hours.version());
    }

    @Put
    @Operation(operationId = "replaceAvailability", summary = "Replace my weekly working hours",
            description = "Requires role SERVICE_PROVIDER. Existing bookings are not affected.")
    @ApiResponse(responseCode = "200", description = "The weekly working hours after the change.")
    public HttpResponse<WeeklyHoursResponse> replaceAvailability(@Parameter(hidden = true) Actor actor, @Body WeeklyHoursRequest body,
            @Nullable @Header("If-Match") @Parameter(description = Examples.IF_MATCH, example = Examples.ETAG,
                    schema = @Schema(implementation = String.class)) String ifMatch) {
        var hours = availability.replace(actor, body.timeZone(), body.hours(), EntityTags.expectedVersion(ifMatch))
                .orElseThrow(ServicesProblems::of);
        return EntityTags.ok(WeeklyHoursResponse.of(hours), hours.version());
    }

    @Get("/exceptions")
    @Operation(operationId = "listAvailabilityExceptions", summary = "List my schedule exceptions",
            description = "Requires role SERVICE_PROVIDER. Ordered by date, from yesterday (UTC) on.")
    @ApiResponse(responseCode = "200", description = "One page of schedule exceptions.")
    public PageResponse<ScheduleExceptionResponse> listAvailabilityExceptions(@Parameter(hidden = true) Actor actor,
            @Nullable @QueryValue @Parameter(description = Examples.LIMIT, example = "20",
                    schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100", defaultValue = "20")) Integer limit,
            @Nullable @QueryValue @Parameter(description = Examples.CURSOR, example = "qL0cXz1mV3hYb2FkZg",
                    schema = @Schema(implementation = String.class)) String cursor) {
        return cursors.answer(LIST, exceptions.list(actor, cursors.request(LIST, limit, cursor)).map(ScheduleExceptionResponse::of));
    }

    @Post("/exceptions")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addAvailabilityException", summary = "Set other working hours for a date",
            description = "Requires role SERVICE_PROVIDER. Replaces the exception that is stored for the date and keeps its id.")
    @ApiResponse(responseCode = "201", description = "The exception of the date.")
    public HttpResponse<ScheduleExceptionResponse> addAvailabilityException(@Parameter(hidden = true) Actor actor,
            @Body ScheduleExceptionRequest body) {
        return HttpResponse.created(ScheduleExceptionResponse.of(exceptions.save(actor, body.date(), body.toSpans())));
    }

    @Delete("/exceptions/{exception_id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeAvailabilityException", summary = "Remove a schedule exception",
            description = "Requires role SERVICE_PROVIDER. The weekly hours apply to its date again.")
    @ApiResponse(responseCode = "204", description = "The exception is removed.")
    public HttpResponse<?> removeAvailabilityException(@Parameter(hidden = true) Actor actor,
            @PathVariable("exception_id") @Parameter(description = "Id of the exception.",
                    example = Examples.EXCEPTION_ID) UUID exceptionId) {
        return noContentIf(exceptions.remove(actor, exceptionId));
    }

    @Delete("/exceptions")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeAvailabilityExceptionByDate", summary = "Remove the schedule exception of a date",
            description = "Requires role SERVICE_PROVIDER. The weekly hours apply to the date again.")
    @ApiResponse(responseCode = "204", description = "The exception is removed.")
    public HttpResponse<?> removeAvailabilityExceptionByDate(@Parameter(hidden = true) Actor actor,
            @QueryValue @Parameter(description = "Date of the exception, in the provider's time zone.",
                    example = "2026-12-24") LocalDate date) {
        return noContentIf(exceptions.remove(actor, date));
    }

    private static HttpResponse<?> noContentIf(boolean removed) {
        if (!removed) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return HttpResponse.noContent();
    }
}
