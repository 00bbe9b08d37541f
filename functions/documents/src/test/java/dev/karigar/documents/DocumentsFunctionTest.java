package dev.karigar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.catalog.Access;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Route;
import dev.karigar.testing.events.ApiClient;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentsFunctionTest {

    @AutoClose
    private static DocumentsFunction function;
    private static JsonNode document;

    @BeforeAll
    static void read() {
        function = new DocumentsFunction(Map.of(), Clock.systemUTC());
        document = new ApiClient(function).get("/api/v1/openapi.json").send().json();
    }

    @Test
    void the_document_has_the_catalogs_routes_and_no_others() {
        var operations = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        var routes = FunctionCatalog.all().stream().flatMap(spec -> spec.routes().stream()).map(Route::key).collect(Collectors.toSet());
        assertThat(operations).isEqualTo(routes);
    }

    @Test
    void every_operation_declares_the_access_of_its_route() {
        FunctionCatalog.all().stream().flatMap(spec -> spec.routes().stream()).forEach(route -> {
            var operation = document.path("paths").path(route.path()).path(route.method().toLowerCase(Locale.ROOT));
            boolean open = operation.path("security").path(0).isEmpty();
            assertThat(open).as(route.key()).isEqualTo(route.access() instanceof Access.Public);
            assertThat(operation.path("responses").has("default")).as(route.key() + " may answer a problem").isTrue();
        });
    }

    @Test
    void operation_ids_are_unique_and_every_reference_resolves() {
        var ids = new HashSet<String>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> assertThat(ids.add(operation.path("operationId").asText())).isTrue()));
        var references = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(document.toString());
        while (references.find()) {
            assertThat(document.at(references.group(1)).isMissingNode()).as(references.group(1)).isFalse();
        }
    }

    @Test
    void names_on_the_wire_are_snake_case() {
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(name -> assertThat(name).as(schema.getKey()).matches("[a-z][a-z0-9_]*")));
    }

    @Test
    void a_token_is_ignored() {
        assertThat(new ApiClient(function).as("anything").get("/api/v1/openapi.json").send().status()).isEqualTo(200);
    }
}
