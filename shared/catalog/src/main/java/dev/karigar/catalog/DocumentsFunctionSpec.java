package dev.karigar.catalog;

import java.util.List;

/** The API's own description, and what is said of paths and methods it does not describe. */
final class DocumentsFunctionSpec {

    private static final List<Route> ROUTES = List.of(Route.get("/api/v1/openapi.json", Access.PUBLIC, RateLimit.NONE));

    static final FunctionSpec SPEC = FunctionSpec.of("documents", "dev.karigar.documents.DocumentsFunction",
            Triggers.http(ROUTES).withDefaultRoute(), Grants.NONE.reading(ManagedSecret.ORIGIN_KEY), Sizing.STATIC);

    private DocumentsFunctionSpec() {
    }
}
