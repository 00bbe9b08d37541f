package dev.karigar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.testing.events.ApiClient;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTypesTest {

    @AutoClose
    private static final DocumentsFunction function = new DocumentsFunction(Map.of(), Clock.systemUTC());
    private static final ApiClient client = new ApiClient(function);

    @ParameterizedTest
    @EnumSource
    void the_type_of_every_problem_leads_to_a_page_about_its_code(ProblemCode code) {
        var page = client.get(code.type()).send();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.header("cache-control")).isEqualTo("public, max-age=3600");
        assertThat(page.text())
                .contains("<code>" + code.code() + "</code>", "HTTP status " + code.status(), "<title>" + code.code() + "</title>")
                .doesNotContain("`", "<script");
        assertThat(code.explanation()).endsWith(".");
    }

    @Test
    void a_browser_gets_the_page_too() {
        var accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assertThat(client.get("/problems/slot-taken").header("accept", accept).send().text()).startsWith("<!doctype html>");
    }

    @Test
    void a_page_may_load_nothing_and_run_nothing() {
        var page = client.get("/problems/slot-taken").send();
        assertThat(page.header("content-security-policy")).contains("default-src 'none'");
        assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-code", "SLOT-TAKEN", "slot_taken", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "<script>alert(1)", "%22",
            "slot-taken%00"})
    void nothing_of_an_unknown_code_is_reflected_as_html(String code) {
        var answer = client.get("/problems/" + code).send();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo("not-found");
    }

    @Test
    void the_list_has_every_code() {
        var list = client.get("/problems").send();

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header("content-type")).startsWith("application/json");
        assertThat(list.json().path("items").valueStream().map(item -> item.path("code").asText()))
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
        assertThat(list.json().at("/items")).allSatisfy(item -> assertThat(item.properties()).hasSize(5));
    }
}
