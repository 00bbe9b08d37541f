package dev.karigar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiClient;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that match no route: API Gateway sends them to this function. */
class DefaultRouteTest {

    @AutoClose
    private static DocumentsFunction function;
    private static ApiClient client;

    @BeforeAll
    static void start() {
        function = new DocumentsFunction(Map.of(), Clock.systemUTC());
        client = new ApiClient(function);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/nothing", "/api/v1/nothing/", "/api/v1/bookings/1/2/3", "/favicon.ico", "//api/v1/bookings",
            "/api/v1/bookings//", "/api/v1/%zz"})
    void an_unknown_path_is_not_found(String path) {
        var answer = client.get(path).send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo("not-found");
        assertThat(answer.at("/trace_id")).isEqualTo(answer.header("x-request-id"));
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/v1/bookings, 'GET, POST'", "DELETE, /api/v1/users/me, 'GET, PATCH'", "DELETE, /api/v1/users/me/, 'GET, PATCH'",
            "POST, /api/v1/services/listings/0198f7a2-0000-7000-8000-000000000000, 'DELETE, GET, PATCH'", "GET, /api/v1/auth/login, POST",
            "POST, /api/v1/openapi.json, GET", "PROPFIND, /api/v1/bookings, 'GET, POST'"})
    void a_known_path_with_another_method_names_the_allowed_methods(String method, String path, String allowed) {
        var answer = client.call(method, path).send();

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("allow")).isEqualTo(allowed);
        assertThat(answer.at("/code")).isEqualTo("method-not-allowed");
    }

    @Test
    void a_trailing_slash_redirects_to_the_path_without_it() {
        var answer = client.post("/api/v1/bookings/?a=b%20c").body("{}").send();

        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("location")).isEqualTo("/api/v1/bookings?a=b%20c");
    }

    @Test
    void a_path_of_the_function_itself_is_answered_with_and_without_the_slash() {
        assertThat(client.get("/api/v1/openapi.json").send().status()).isEqualTo(200);
        assertThat(client.get("/api/v1/openapi.json/").send().status()).isEqualTo(200);
    }
}
