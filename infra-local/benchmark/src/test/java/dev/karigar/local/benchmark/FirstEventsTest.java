package dev.karigar.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.catalog.Access;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.RateLimit;
import dev.karigar.catalog.Route;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import dev.karigar.local.benchmark.ApiCaller.Call;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_function_of_the_catalog_has_a_first_event() throws IOException {
        var events = new FirstEvents(FunctionCatalog.all(), List.of(), "token");
        for (var function : FunctionCatalog.all()) {
            assertThat(JSON.readTree(events.of(function)).isObject()).as(function.name()).isTrue();
        }
    }

    @Test
    void a_preferred_call_is_sent_to_the_function_it_is_routed_to() throws IOException {
        var call = Call.post("/api/v1/auth/login", "", "{\"username\": \"a\"}");
        var event = event("auth", List.of(Call.get("/api/v1/services/categories?x=1", ""), call));

        assertThat(event.at("/requestContext/http/method").asText()).isEqualTo("POST");
        assertThat(event.at("/rawPath").asText()).isEqualTo("/api/v1/auth/login");
        assertThat(event.at("/body").asText()).isEqualTo(call.body());
    }

    @Test
    void a_function_without_a_preferred_call_gets_a_read_that_needs_a_token() throws IOException {
        var event = event("bookings", List.of());

        assertThat(event.at("/rawPath").asText()).isEqualTo("/api/v1/bookings");
        assertThat(event.at("/headers/authorization").asText()).isEqualTo("Bearer token");
    }

    @Test
    void a_function_without_a_suitable_route_is_reported_with_the_place_to_add_one() {
        var route = Route.post("/api/v1/example", Access.PUBLIC, RateLimit.NONE);
        var example = FunctionSpec.of("example", "none", Triggers.http(List.of(route)), Grants.NONE, Sizing.HTTP);

        assertThatThrownBy(() -> new FirstEvents(List.of(example), List.of(), "token").of(example)).hasMessageContaining("example")
                .hasMessageContaining("BenchmarkSetup.firstCalls()");
    }

    private static JsonNode event(String function, List<Call> calls) throws IOException {
        var events = new FirstEvents(FunctionCatalog.all(), calls, "token");
        return JSON.readTree(events.of(FunctionCatalog.named(function).orElseThrow()));
    }
}
