package dev.karigar.catalog;

import static dev.karigar.catalog.Access.PUBLIC;
import static dev.karigar.catalog.Access.SIGNED_IN;
import static dev.karigar.catalog.ProblemCode.CONFLICT;
import static dev.karigar.catalog.ProblemCode.INVALID_CURSOR;
import static dev.karigar.catalog.ProblemCode.NOT_FOUND;
import static dev.karigar.catalog.ProblemCode.PRECONDITION_FAILED;
import static dev.karigar.catalog.RateLimit.PUBLIC_READ;
import static dev.karigar.catalog.RateLimit.READ;
import static dev.karigar.catalog.RateLimit.WRITE;

import java.util.List;

/** Profiles, skills, certifications and the search for providers. */
final class UsersFunctionSpec {

    // Search results link to public profiles, so both are public.
    private static final List<Route> ROUTES = List.of(Route.get("/api/v1/users/me", SIGNED_IN, READ),
            Route.patch("/api/v1/users/me", SIGNED_IN, WRITE).withProblems(PRECONDITION_FAILED),
            Route.post("/api/v1/users/me/provider-profile", SIGNED_IN, WRITE),
            Route.put("/api/v1/users/me/skills", SIGNED_IN, WRITE).withProblems(PRECONDITION_FAILED),
            Route.get("/api/v1/users/me/certifications", SIGNED_IN, READ).withProblems(INVALID_CURSOR),
            Route.post("/api/v1/users/me/certifications", SIGNED_IN, WRITE).withProblems(CONFLICT),
            Route.delete("/api/v1/users/me/certifications/{certification_id}", SIGNED_IN, WRITE).withProblems(NOT_FOUND),
            Route.get("/api/v1/users/providers", PUBLIC, PUBLIC_READ).withProblems(INVALID_CURSOR),
            Route.get("/api/v1/users/{user_id}", PUBLIC, PUBLIC_READ).withProblems(NOT_FOUND));

    static final FunctionSpec SPEC = FunctionSpec.of("users", "dev.karigar.users.UsersFunction", Triggers.http(ROUTES),
            Grants.databaseRole("karigar_users")
                    .reading(ManagedSecret.VERIFICATION_KEYS, ManagedSecret.CURSOR_KEY, ManagedSecret.ORIGIN_KEY),
            Sizing.HTTP, Variable.ISSUER);

    private UsersFunctionSpec() {
    }
}
