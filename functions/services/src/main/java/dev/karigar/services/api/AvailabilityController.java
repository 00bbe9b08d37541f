package dev.karigar.services.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.kernel.Actor;
import dev.karigar.services.usecase.ManageAvailability;
import dev.karigar.services.usecase.ManageExceptions;
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
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/services/availability")
final class AvailabilityController implements AvailabilityApi {

    private static final String LIST = "availability-exceptions";

    private final ManageAvailability availability;
    private final ManageExceptions exceptions;
    private final Cursors cursors;

    AvailabilityController(ManageAvailability availability, ManageExceptions exceptions, Cursors cursors) {
        this.availability = availability;
        this.exceptions = exceptions;
        this.cursors = cursors;
    }

    @Override
    @Get
    public HttpResponse<AvailabilityBody> show(@Parameter(hidden = true) Actor actor) {
        var hours = availability.show(actor);
        return EntityTags.ok(AvailabilityBody.of(hours), hours.version());
    }

    @Override
    @Put
    public HttpResponse<AvailabilityBody> replace(@Parameter(hidden = true) Actor actor, @Body AvailabilityBody body,
            @Nullable @Header("If-Match") String ifMatch) {
        var hours = availability.replace(actor, body.timeZone(), body.hours(), EntityTags.expectedVersion(ifMatch))
                .orElseThrow(ServicesProblems::of);
        return EntityTags.ok(AvailabilityBody.of(hours), hours.version());
    }

    @Override
    @Get("/exceptions")
    public PageResponse<ExceptionResponse> exceptions(@Parameter(hidden = true) Actor actor, @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return cursors.answer(LIST, exceptions.list(actor, cursors.request(LIST, limit, cursor)).map(ExceptionResponse::of));
    }

    @Override
    @Post("/exceptions")
    @Status(HttpStatus.CREATED)
    public HttpResponse<ExceptionResponse> add(@Parameter(hidden = true) Actor actor, @Body ExceptionRequest body) {
        return HttpResponse.created(ExceptionResponse.of(exceptions.put(actor, body.date(), body.toSpans())));
    }

    @Override
    @Delete("/exceptions/{exception_id}")
    @Status(HttpStatus.NO_CONTENT)
    public HttpResponse<?> remove(@Parameter(hidden = true) Actor actor, @PathVariable("exception_id") UUID exceptionId) {
        return gone(exceptions.remove(actor, exceptionId));
    }

    @Override
    @Delete("/exceptions")
    @Status(HttpStatus.NO_CONTENT)
    public HttpResponse<?> removeDate(@Parameter(hidden = true) Actor actor, @QueryValue LocalDate date) {
        return gone(exceptions.remove(actor, date));
    }

    private static HttpResponse<?> gone(boolean wasThere) {
        if (!wasThere) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return HttpResponse.noContent();
    }
}
