package dev.karigar.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The API's own description. */
final class DocumentsFunctionSpec {

    static final FunctionSpec SPEC = new FunctionSpec("documents", "functions/documents", "dev.karigar.documents.DocumentsFunction",
            List.of(Route.get("/api/v1/openapi.json", Access.PUBLIC, RateLimit.NONE)), List.of(), List.of(), List.of(), Optional.empty(),
            Set.of(), 512, Duration.ofSeconds(10), true);

    private DocumentsFunctionSpec() {
    }
}
