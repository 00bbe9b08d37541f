package dev.karigar.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The users group. */
final class UsersFunctionSpec {

    private static final List<Route> ROUTES = List.of();

    static final FunctionSpec SPEC = new FunctionSpec("users", "functions/users", "dev.karigar.users.UsersFunction", ROUTES, List.of(), List.of(),
            List.of(), Optional.of("karigar_users"), Set.of("SECRETS", "ISSUER"), 1024, Duration.ofSeconds(10), true);

    private UsersFunctionSpec() {
    }
}
