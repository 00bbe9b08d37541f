package dev.karigar.users.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.kernel.Actor;
import dev.karigar.users.usecase.AddCertification;
import dev.karigar.users.usecase.ListCertifications;
import dev.karigar.users.usecase.RemoveCertification;
import dev.karigar.web.paging.Cursors;
import dev.karigar.web.paging.PageResponse;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certifications of the caller. */
@Controller("/api/v1/users/me/certifications")
@Tag(name = "Users")
final class CertificationsController {

    private static final String LIST = "certifications";

    private final ListCertifications listCertifications;
    private final AddCertification addCertification;
    private final RemoveCertification removeCertification;
    private final Cursors cursors;
    private final Clock clock;

    CertificationsController(ListCertifications listCertifications, AddCertification addCertification,
            RemoveCertification removeCertification, Cursors cursors, Clock clock) {
        this.listCertifications = listCertifications;
        this.addCertification = addCertification;
        this.removeCertification = removeCertification;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Get
    @Operation(summary = "List my certifications", description = "Newest first, in every status.")
    @ApiResponse(responseCode = "200", description = "A page of certifications.", useReturnTypeSchema = true)
    PageResponse<CertificationResponse> listCertifications(@Parameter(hidden = true) Actor actor, @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var today = today();
        var page = listCertifications.list(actor, cursors.request(LIST, limit, cursor));
        return cursors.answer(LIST, page.map(certification -> CertificationResponse.of(certification, today)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Add a certification",
            description = "It is `PENDING` until an administrator has verified it. A user has at most 50 certifications (`conflict`).")
    @ApiResponse(responseCode = "201", description = "The certification was added.", useReturnTypeSchema = true)
    CertificationResponse addCertification(@Parameter(hidden = true) Actor actor, @Body CertificationRequest body) {
        return CertificationResponse.of(addCertification.add(actor, body.toClaim()).orElseThrow(UsersProblems::of), today());
    }

    @Delete("/{certification_id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a certification", description = "In any status, also a verified one.")
    @ApiResponse(responseCode = "204", description = "The certification was removed.")
    void removeCertification(@Parameter(hidden = true) Actor actor, @PathVariable("certification_id") @Parameter(
            description = "`id` of one of the caller's certifications.") UUID certificationId) {
        if (!removeCertification.remove(actor, certificationId)) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
