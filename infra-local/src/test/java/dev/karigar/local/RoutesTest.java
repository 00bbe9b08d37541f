package dev.karigar.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Route;
import dev.karigar.local.lambda.FunctionCode;
import dev.karigar.local.lambda.RuntimeClassPath;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the router of each HTTP function, by reflection because each function has a class loader of its own. */
class RoutesTest {

    static Stream<Named<FunctionSpec>> httpFunctions() {
        return FunctionCatalog.all()
                .stream()
                .filter(function -> !function.routes().isEmpty())
                .map(function -> named(function.name(), function));
    }

    @ParameterizedTest
    @MethodSource("httpFunctions")
    void controllers_and_catalog_declare_the_same_routes(FunctionSpec function) throws Exception {
        var classPath = RuntimeClassPath.of(Path.of("..").toAbsolutePath().normalize().resolve(function.module()));
        try (var code = new FunctionCode(function.name(), function.handler(), classPath); var handler = handler(code)) {
            var declared = function.routes().stream().map(Route::key).toList();

            assertThat(served(handler)).containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    // Without variables: a function needs none to build its routes.
    private static AutoCloseable handler(FunctionCode code) throws ReflectiveOperationException {
        return (AutoCloseable) code.instantiate(Map.of(), Clock.systemUTC());
    }

    private static Set<String> served(AutoCloseable handler) throws ReflectiveOperationException {
        var context = handler.getClass().getMethod("context").invoke(handler);
        var loader = handler.getClass().getClassLoader();
        var router = context.getClass()
                .getMethod("getBean", Class.class)
                .invoke(context, loader.loadClass("io.micronaut.web.router.Router"));
        var route = loader.loadClass("io.micronaut.web.router.UriRouteInfo");
        var method = route.getMethod("getHttpMethodName");
        var template = route.getMethod("getUriMatchTemplate");
        var served = new TreeSet<String>();
        for (var each : ((Stream<?>) loader.loadClass("io.micronaut.web.router.Router").getMethod("uriRoutes").invoke(router)).toList()) {
            served.add(method.invoke(each) + " " + template.invoke(each));
        }
        // Micronaut adds a HEAD to each GET; API Gateway has no route for it.
        served.removeIf(key -> key.startsWith("HEAD "));
        return served;
    }
}
