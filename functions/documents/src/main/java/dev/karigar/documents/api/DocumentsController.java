package dev.karigar.documents.api;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Serves the OpenAPI document that the build wrote. */
@Controller("/api/v1")
@Tag(name = "Documents", description = "The API's own description.")
final class DocumentsController {

    private static final String OPENAPI = "classpath:openapi.json";
    // A deployment can change the document: developers see the new one within an hour.
    private static final String CACHE_CONTROL = "public, max-age=3600";

    private final byte[] openapi;

    DocumentsController(ResourceResolver resources) {
        try (var document = resources.getResourceAsStream(OPENAPI)
                .orElseThrow(() -> new IllegalStateException("the class path has no openapi.json"))) {
            this.openapi = document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Get("/openapi.json")
    @Operation(summary = "Get this document", description = "OpenAPI 3.1 of all operations. Clients may cache it for an hour.")
    @ApiResponse(responseCode = "200", description = "The OpenAPI document.",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    HttpResponse<byte[]> getOpenApi() {
        return HttpResponse.ok(openapi.clone()).contentType("application/json").header("Cache-Control", CACHE_CONTROL);
    }
}
