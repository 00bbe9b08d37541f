package dev.karigar.local.edge;

import dev.karigar.catalog.Access;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.RateLimit;
import dev.karigar.catalog.Route;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import java.util.List;

/** Catalog entries for tests. */
final class TestFunctions {

    private TestFunctions() {
    }

    static FunctionSpec function(String name, Route... routes) {
        return FunctionSpec.of(name, "none", Triggers.http(List.of(routes)), Grants.NONE, Sizing.HTTP);
    }

    static Route get(String path) {
        return Route.get(path, Access.PUBLIC, RateLimit.NONE);
    }

    static Route post(String path) {
        return Route.post(path, Access.PUBLIC, RateLimit.NONE);
    }
}
