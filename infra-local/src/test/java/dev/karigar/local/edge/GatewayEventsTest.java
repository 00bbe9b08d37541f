package dev.karigar.local.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.catalog.RouteMatch;
import dev.karigar.local.http.Header;
import dev.karigar.local.http.HttpRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatewayEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant AT = Instant.parse("2020-03-12T19:03:58.390Z");

    @Test
    void an_event_has_the_form_of_the_aws_documentation() throws IOException {
        var headers = List.of(new Header("Host", "id.execute-api.us-east-1.amazonaws.com:8080"), new Header("User-Agent", "agent"),
                new Header("Content-Type", "text/plain"), new Header("Header1", "value1"), new Header("HEADER2", "value1"),
                new Header("header2", "value2"), new Header("Cookie", "cookie1=1; cookie2=2"),
                new Header("X-Forwarded-For", "203.0.113.9"));
        var request = new HttpRequest("POST", "/my/v%61lue1", "parameter1=value1&parameter1=value2&parameter2=a%20value", "HTTP/1.1",
                headers, "192.0.2.1", "Hello from Lambda ✓".getBytes(StandardCharsets.UTF_8), 21);

        var golden = getClass().getResourceAsStream("/payload-2.0.json");
        assertThat(event(request)).isEqualTo(JSON.readTree(golden));
    }

    @Test
    void bodies_that_are_no_text_travel_as_base64() throws IOException {
        assertThat(body("application/x-www-form-urlencoded", "a=b".getBytes(StandardCharsets.UTF_8)).path("body").asText())
                .isEqualTo(Base64.getEncoder().encodeToString("a=b".getBytes(StandardCharsets.UTF_8)));
        assertThat(body("image/png", new byte[]{1, 2}).path("isBase64Encoded").asBoolean()).isTrue();
    }

    @Test
    void json_types_travel_as_text() throws IOException {
        for (var type : List.of("application/json; charset=utf-8", "application/merge-patch+json", "text/csv", "APPLICATION/JSON")) {
            assertThat(body(type, "{}".getBytes(StandardCharsets.UTF_8)).path("body").asText()).isEqualTo("{}");
        }
    }

    @Test
    void text_that_is_not_utf_8_survives_as_base64() throws IOException {
        byte[] broken = {'"', (byte) 0xC3, (byte) 0x28, '"'};
        var event = body("application/json", broken);
        assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(Base64.getDecoder().decode(event.path("body").asText())).isEqualTo(broken);
    }

    @Test
    void what_is_not_there_is_left_out() throws IOException {
        var event = event(new HttpRequest("POST", "/my/x", "", "HTTP/1.1", List.of(), "192.0.2.1", new byte[0], 0));
        assertThat(event.properties()).extracting(Map.Entry::getKey)
                .doesNotContain("body", "cookies", "queryStringParameters", "stageVariables");
        assertThat(event.path("rawQueryString").asText("absent")).isEmpty();
        assertThat(event.path("isBase64Encoded").asBoolean(true)).isFalse();
    }

    private static JsonNode body(String type, byte[] body) throws IOException {
        return event(new HttpRequest("POST", "/my/x", "", "HTTP/1.1", List.of(new Header("Content-Type", type)), "192.0.2.1", body,
                body.length));
    }

    private static JsonNode event(HttpRequest request) throws IOException {
        var route = new RouteMatch.Found(Catalogs.function("echo", Catalogs.post("/my/{parameter1}")), "POST /my/{parameter1}",
                Map.of("parameter1", "value1"));
        return JSON.readTree(GatewayEvents.event(request, route, "id", AT));
    }
}
