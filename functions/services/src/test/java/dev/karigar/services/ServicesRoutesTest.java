package dev.karigar.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Route;
import io.micronaut.web.router.Router;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ServicesRoutesTest {

    @Test
    void controllers_and_catalog_name_the_same_routes() {
        try (var services = new ServicesFixture()) {
            var declared = FunctionCatalog.named("services").orElseThrow().routes().stream().map(Route::key).toList();
            var served = services.function()
                    .context()
                    .getBean(Router.class)
                    .uriRoutes()
                    .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate())
                    // Micronaut adds a HEAD to each GET; the gateway has no route for it.
                    .filter(route -> route.contains("/api/") && !route.startsWith("HEAD "))
                    .collect(Collectors.toSet());
            assertThat(served).containsExactlyInAnyOrderElementsOf(declared);
        }
    }
}
