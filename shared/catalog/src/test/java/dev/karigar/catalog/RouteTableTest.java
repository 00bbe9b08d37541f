package dev.karigar.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    private final RouteTable routes = new RouteTable(
            List.of(function("users", get("/users/{user_id}"), get("/users/me"), post("/users/me/skills")),
                    function("things", post("/users/{user_id}"), get("/things/{thing_id}/parts/{part_id}"))));

    @Test
    void a_literal_segment_wins_over_a_variable() {
        assertThat(routes.match("GET", "/users/me")).isInstanceOfSatisfying(RouteMatch.Found.class,
                found -> assertThat(found.key()).isEqualTo("GET /users/me"));
    }

    @Test
    void variables_are_read_decoded() {
        assertThat(routes.match("GET", "/things/a%2Fb/parts/c+d")).isInstanceOfSatisfying(RouteMatch.Found.class,
                found -> assertThat(found.variables()).isEqualTo(Map.of("thing_id", "a/b", "part_id", "c+d")));
    }

    @Test
    void routes_of_one_path_may_belong_to_several_functions() {
        assertThat(routes.match("POST", "/users/7")).isInstanceOfSatisfying(RouteMatch.Found.class,
                found -> assertThat(found.function().name()).isEqualTo("things"));
    }

    @Test
    void another_method_of_a_known_path_differs_from_an_unknown_path() {
        assertThat(routes.match("DELETE", "/users/7")).isEqualTo(new RouteMatch.WrongMethod(List.of("GET", "POST")));
        assertThat(routes.match("GET", "/users")).isEqualTo(new RouteMatch.UnknownPath());
        assertThat(routes.match("GET", "/users//")).isEqualTo(new RouteMatch.UnknownPath());
        assertThat(routes.match("GET", "//users/7")).isEqualTo(new RouteMatch.UnknownPath());
    }

    @Test
    void a_trailing_slash_is_ignored() {
        assertThat(routes.match("GET", "/users/me/")).isInstanceOf(RouteMatch.Found.class);
    }

    @Test
    void broken_escapes_are_text() {
        assertThat(routes.match("GET", "/users/%zz")).isInstanceOfSatisfying(RouteMatch.Found.class,
                found -> assertThat(found.variables()).containsEntry("user_id", "%zz"));
    }

    @Test
    void one_function_answers_what_no_route_matches() {
        assertThat(FunctionCatalog.all()).filteredOn(FunctionSpec::isFallback).containsExactly(FunctionCatalog.fallback());
    }

    private static FunctionSpec function(String name, Route... routes) {
        return FunctionSpec.of(name, "none", Triggers.http(List.of(routes)), Grants.NONE, Sizing.HTTP);
    }

    private static Route get(String path) {
        return Route.get(path, Access.PUBLIC, RateLimit.NONE);
    }

    private static Route post(String path) {
        return Route.post(path, Access.PUBLIC, RateLimit.NONE);
    }
}
