package dev.karigar.catalog;

import static dev.karigar.catalog.Access.PUBLIC;
import static dev.karigar.catalog.Access.SIGNED_IN;
import static dev.karigar.catalog.RateLimit.PUBLIC_READ;
import static dev.karigar.catalog.RateLimit.READ;
import static dev.karigar.catalog.RateLimit.WRITE;

import java.util.List;

/** Profiles, skills, certifications and the search for providers. */
final class UsersFunctionSpec {

    // A provider's public page is linked from the public search, so it is public too.
    private static final List<Route> ROUTES = List.of(Route.get("/api/v1/users/me", SIGNED_IN, READ),
            Route.patch("/api/v1/users/me", SIGNED_IN, WRITE), Route.post("/api/v1/users/me/provider-profile", SIGNED_IN, WRITE),
            Route.put("/api/v1/users/me/skills", SIGNED_IN, WRITE), Route.get("/api/v1/users/me/certifications", SIGNED_IN, READ),
            Route.post("/api/v1/users/me/certifications", SIGNED_IN, WRITE),
            Route.delete("/api/v1/users/me/certifications/{certification_id}", SIGNED_IN, WRITE),
            Route.get("/api/v1/users/providers", PUBLIC, PUBLIC_READ), Route.get("/api/v1/users/{user_id}", PUBLIC, PUBLIC_READ));

    static final FunctionSpec SPEC = FunctionSpec.of("users", "dev.karigar.users.UsersFunction", Triggers.http(ROUTES),
            Grants.databaseRole("karigar_users")
                    .reading(ManagedSecret.VERIFICATION_KEYS, ManagedSecret.CURSOR_KEY, ManagedSecret.ORIGIN_KEY),
            Sizing.HTTP, Variable.ISSUER);

    private UsersFunctionSpec() {
    }
}
