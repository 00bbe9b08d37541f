package dev.karigar.catalog;

import java.util.List;

/** The OpenAPI document, and the answer to requests that match no route. */
final class DocumentsFunctionSpec {

    private static final List<Route> ROUTES = List.of(Route.get("/api/v1/openapi.json", Access.PUBLIC, RateLimit.NONE));

    static final FunctionSpec SPEC = FunctionSpec.of("documents", "dev.karigar.documents.DocumentsFunction",
            Triggers.http(ROUTES).withDefaultRoute(), Grants.NONE.reading(ManagedSecret.ORIGIN_KEY), Sizing.STATIC);

    private DocumentsFunctionSpec() {
    }
}
