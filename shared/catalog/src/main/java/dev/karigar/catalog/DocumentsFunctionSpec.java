package dev.karigar.catalog;

import java.util.List;

/** The API's own description, pages about its problem codes, and the answer to requests that no route matches. */
final class DocumentsFunctionSpec {

    private static final List<Route> ROUTES = List.of(Route.get("/api/v1/openapi.json", Access.PUBLIC, RateLimit.NONE),
            Route.get("/problems", Access.PUBLIC, RateLimit.NONE),
            Route.get("/problems/{code}", Access.PUBLIC, RateLimit.NONE).withProblems(ProblemCode.NOT_FOUND));

    static final FunctionSpec SPEC = FunctionSpec.of("documents", "dev.karigar.documents.DocumentsFunction",
            Triggers.http(ROUTES).withDefaultRoute(), Grants.NONE.reading(ManagedSecret.ORIGIN_KEY), Sizing.STATIC);

    private DocumentsFunctionSpec() {
    }
}
