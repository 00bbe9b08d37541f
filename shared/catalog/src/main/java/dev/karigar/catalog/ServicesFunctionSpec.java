package dev.karigar.catalog;

import static dev.karigar.catalog.Access.ADMIN;
import static dev.karigar.catalog.Access.PROVIDER;
import static dev.karigar.catalog.Access.PUBLIC;
import static dev.karigar.catalog.Access.SIGNED_IN;
import static dev.karigar.catalog.ProblemCode.CATEGORY_IN_USE;
import static dev.karigar.catalog.ProblemCode.CONFLICT;
import static dev.karigar.catalog.ProblemCode.FORBIDDEN;
import static dev.karigar.catalog.ProblemCode.INVALID_CURSOR;
import static dev.karigar.catalog.ProblemCode.NOT_FOUND;
import static dev.karigar.catalog.ProblemCode.PRECONDITION_FAILED;
import static dev.karigar.catalog.RateLimit.PUBLIC_READ;
import static dev.karigar.catalog.RateLimit.READ;
import static dev.karigar.catalog.RateLimit.WRITE;

import java.util.List;

/** Categories, listings, availability and slots. */
final class ServicesFunctionSpec {

    // PATCH and DELETE of a listing are open to its owner and to administrators: the use case decides.
    private static final List<Route> ROUTES = List.of(Route.get("/api/v1/services/categories", PUBLIC, PUBLIC_READ),
            Route.post("/api/v1/services/categories", ADMIN, WRITE).withProblems(CONFLICT),
            Route.patch("/api/v1/services/categories/{category_id}", ADMIN, WRITE).withProblems(NOT_FOUND, PRECONDITION_FAILED, CONFLICT),
            Route.delete("/api/v1/services/categories/{category_id}", ADMIN, WRITE).withProblems(NOT_FOUND, CATEGORY_IN_USE),
            Route.get("/api/v1/services/listings", PUBLIC, PUBLIC_READ).withProblems(INVALID_CURSOR),
            Route.post("/api/v1/services/listings", PROVIDER, WRITE),
            Route.get("/api/v1/services/listings/{listing_id}", PUBLIC, PUBLIC_READ).withProblems(NOT_FOUND),
            Route.patch("/api/v1/services/listings/{listing_id}", SIGNED_IN, WRITE).withProblems(NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED),
            Route.delete("/api/v1/services/listings/{listing_id}", SIGNED_IN, WRITE).withProblems(NOT_FOUND, FORBIDDEN),
            Route.get("/api/v1/services/listings/{listing_id}/slots", PUBLIC, PUBLIC_READ).withProblems(NOT_FOUND),
            Route.get("/api/v1/services/availability", PROVIDER, READ),
            Route.put("/api/v1/services/availability", PROVIDER, WRITE).withProblems(PRECONDITION_FAILED),
            Route.get("/api/v1/services/availability/exceptions", PROVIDER, READ).withProblems(INVALID_CURSOR),
            Route.post("/api/v1/services/availability/exceptions", PROVIDER, WRITE),
            Route.delete("/api/v1/services/availability/exceptions", PROVIDER, WRITE).withProblems(NOT_FOUND),
            Route.delete("/api/v1/services/availability/exceptions/{exception_id}", PROVIDER, WRITE).withProblems(NOT_FOUND));

    static final FunctionSpec SPEC = FunctionSpec.of("services", "dev.karigar.services.ServicesFunction", Triggers.http(ROUTES),
            Grants.databaseRole("karigar_services")
                    .reading(ManagedSecret.VERIFICATION_KEYS, ManagedSecret.CURSOR_KEY, ManagedSecret.ORIGIN_KEY),
            Sizing.HTTP, Variable.ISSUER);

    private ServicesFunctionSpec() {
    }
}
