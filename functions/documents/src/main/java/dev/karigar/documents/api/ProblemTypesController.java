package dev.karigar.documents.api;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Explains the problem codes: the {@code type} of a problem is the address of its page. */
@Controller("/problems")
@Tag(name = "Documents", description = "The API's own description.")
final class ProblemTypesController {

    private static final String CACHE_CONTROL = "public, max-age=3600";
    // The page has no script and loads nothing.
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final ProblemTypesResponse all = ProblemTypesResponse.ofCatalog();
    private final Map<String, String> pageByCode = Arrays.stream(ProblemCode.values())
            .collect(Collectors.toUnmodifiableMap(ProblemCode::code, ProblemPage::html));

    @Get
    @Operation(operationId = "listProblemTypes", summary = "List the problem types",
            description = "Every code that a problem can carry, with its status and what to do about it. Clients may cache it for an hour.")
    @ApiResponse(responseCode = "200", description = "All problem types, by status.")
    HttpResponse<ProblemTypesResponse> listProblemTypes() {
        return HttpResponse.ok(all).header("Cache-Control", CACHE_CONTROL);
    }

    @Get("/{code}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "getProblemPage", summary = "Get the page about a problem type",
            description = "The `type` of a problem leads here. Clients may cache it for an hour.")
    @ApiResponse(responseCode = "200", description = "An HTML page for client developers.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = "string")))
    HttpResponse<String> getProblemPage(
            @PathVariable @Parameter(description = "The `code` of the problem.", example = "slot-taken") String code) {
        var page = pageByCode.get(code);
        if (page == null) {
            throw ProblemException.of(ProblemCode.NOT_FOUND, "no problem has this code");
        }
        return HttpResponse.ok(page)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", CACHE_CONTROL)
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff");
    }
}
