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

@Controller("/api/v1")
@Tag(name = "Documents")
final class DocumentsController {

    private static final String OPENAPI = "classpath:openapi.json";
    // A deploy changes the document; an hour is short enough for an app's developer.
    private static final String CACHED = "public, max-age=3600";

    private final byte[] openapi;

    DocumentsController(ResourceResolver resources) {
        try (var document = resources.getResourceAsStream(OPENAPI)
                .orElseThrow(() -> new IllegalStateException("the build made no openapi.json"))) {
            this.openapi = document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Get("/openapi.json")
    @Operation(summary = "This document", description = "OpenAPI 3.1 of all functions, built from their code.")
    @ApiResponse(responseCode = "200", description = "The document",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    HttpResponse<byte[]> openapi() {
        return HttpResponse.ok(openapi.clone()).contentType("application/json").header("Cache-Control", CACHED);
    }
}
