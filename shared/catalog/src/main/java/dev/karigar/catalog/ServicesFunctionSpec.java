package dev.karigar.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The services group. */
final class ServicesFunctionSpec {

    private static final List<Route> ROUTES = List.of();

    static final FunctionSpec SPEC = new FunctionSpec("services", "functions/services", "dev.karigar.services.ServicesFunction", ROUTES,
            List.of(), List.of(),
            List.of(), Optional.of("karigar_services"), Set.of("SECRETS", "ISSUER"), 1024, Duration.ofSeconds(10), true);

    private ServicesFunctionSpec() {
    }
}
