package dev.karigar.local.edge;

import dev.karigar.catalog.Access;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.RateLimit;
import dev.karigar.catalog.Route;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Functions that exist in tests alone. */
final class Catalogs {

    private Catalogs() {
    }

    static FunctionSpec function(String name, Route... routes) {
        return new FunctionSpec(name, "functions/" + name, "none", List.of(routes), List.of(), List.of(), List.of(), Optional.empty(),
                Set.of(),
                512, Duration.ofSeconds(10), true);
    }

    static Route get(String path) {
        return Route.get(path, Access.PUBLIC, RateLimit.NONE);
    }

    static Route post(String path) {
        return Route.post(path, Access.PUBLIC, RateLimit.NONE);
    }
}
