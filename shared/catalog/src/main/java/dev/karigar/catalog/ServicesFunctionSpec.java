package dev.karigar.catalog;

import static dev.karigar.catalog.Access.ADMIN;
import static dev.karigar.catalog.Access.PROVIDER;
import static dev.karigar.catalog.Access.PUBLIC;
import static dev.karigar.catalog.Access.SIGNED_IN;
import static dev.karigar.catalog.RateLimit.PUBLIC_READ;
import static dev.karigar.catalog.RateLimit.READ;
import static dev.karigar.catalog.RateLimit.WRITE;

import java.util.List;

/** Categories, listings, availability and slots. */
final class ServicesFunctionSpec {

    // PATCH and DELETE of a listing are open to its owner and to administrators: the use case tells them apart.
    private static final List<Route> ROUTES = List.of(Route.get("/api/v1/services/categories", PUBLIC, PUBLIC_READ),
            Route.post("/api/v1/services/categories", ADMIN, WRITE), Route.patch("/api/v1/services/categories/{category_id}", ADMIN, WRITE),
            Route.delete("/api/v1/services/categories/{category_id}", ADMIN, WRITE),
            Route.get("/api/v1/services/listings", PUBLIC, PUBLIC_READ), Route.post("/api/v1/services/listings", PROVIDER, WRITE),
            Route.get("/api/v1/services/listings/{listing_id}", PUBLIC, PUBLIC_READ),
            Route.patch("/api/v1/services/listings/{listing_id}", SIGNED_IN, WRITE),
            Route.delete("/api/v1/services/listings/{listing_id}", SIGNED_IN, WRITE),
            Route.get("/api/v1/services/listings/{listing_id}/slots", PUBLIC, PUBLIC_READ),
            Route.get("/api/v1/services/availability", PROVIDER, READ), Route.put("/api/v1/services/availability", PROVIDER, WRITE),
            Route.get("/api/v1/services/availability/exceptions", PROVIDER, READ),
            Route.post("/api/v1/services/availability/exceptions", PROVIDER, WRITE),
            Route.delete("/api/v1/services/availability/exceptions", PROVIDER, WRITE),
            Route.delete("/api/v1/services/availability/exceptions/{exception_id}", PROVIDER, WRITE));

    static final FunctionSpec SPEC = FunctionSpec.of("services", "dev.karigar.services.ServicesFunction", Triggers.http(ROUTES),
            Grants.databaseRole("karigar_services")
                    .reading(ManagedSecret.VERIFICATION_KEYS, ManagedSecret.CURSOR_KEY, ManagedSecret.ORIGIN_KEY),
            Sizing.HTTP, Variable.ISSUER);

    private ServicesFunctionSpec() {
    }
}
