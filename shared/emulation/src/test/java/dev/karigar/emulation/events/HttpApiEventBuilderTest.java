package dev.karigar.emulation.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpApiEventBuilderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void an_event_has_the_form_of_the_aws_documentation() throws IOException {
        var event = new HttpApiEventBuilder("POST", "/my/v%61lue1?parameter1=value1&parameter1=value2&parameter2=a%20value")
                .header("Host", "id.execute-api.us-east-1.amazonaws.com:8080")
                .header("User-Agent", "agent")
                .header("Content-Type", "text/plain")
                .header("Header1", "value1")
                .header("HEADER2", "value1")
                .header("header2", "value2")
                .header("Cookie", "cookie1=1; cookie2=2")
                .header("X-Forwarded-For", "203.0.113.9")
                .peer("192.0.2.1", "HTTP/1.1")
                .forwarded()
                .route("POST /my/{parameter1}", Map.of("parameter1", "value1"))
                .requestId("id")
                .time(Instant.parse("2020-03-12T19:03:58.390Z"))
                .body(bytes("Hello from Lambda ✓"));

        var documented = getClass().getResourceAsStream("/payload-2.0.json");
        assertThat(read(event)).isEqualTo(JSON.readTree(documented));
    }

    @Test
    void bodies_that_are_not_text_are_base64() throws IOException {
        assertThat(withBody("application/x-www-form-urlencoded", bytes("a=b")).path("body").asText())
                .isEqualTo(Base64.getEncoder().encodeToString(bytes("a=b")));
        assertThat(withBody("image/png", new byte[]{1, 2}).path("isBase64Encoded").asBoolean()).isTrue();
    }

    @Test
    void json_and_text_types_are_passed_as_text() throws IOException {
        for (var type : List.of("application/json; charset=utf-8", "application/merge-patch+json", "text/csv", "APPLICATION/JSON")) {
            assertThat(withBody(type, bytes("{}")).path("body").asText()).isEqualTo("{}");
        }
    }

    @Test
    void text_that_is_not_utf_8_is_base64() throws IOException {
        byte[] invalid = {'"', (byte) 0xC3, (byte) 0x28, '"'};
        var event = withBody("application/json", invalid);
        assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(Base64.getDecoder().decode(event.path("body").asText())).isEqualTo(invalid);
    }

    @Test
    void fields_without_a_value_are_left_out() throws IOException {
        var event = read(new HttpApiEventBuilder("POST", "/my/x").body(new byte[0]));
        assertThat(event.properties()).extracting(Map.Entry::getKey)
                .doesNotContain("body", "cookies", "headers", "queryStringParameters", "stageVariables");
        assertThat(event.path("rawQueryString").asText("absent")).isEmpty();
        assertThat(event.path("isBase64Encoded").asBoolean(true)).isFalse();
    }

    @Test
    void a_query_is_parsed_as_far_as_it_is_well_formed() {
        assertThat(QueryString.parse("a=1&b&a=2&c=%zz&d=x+y&&e=a%3Db"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "1,2", "b", "", "c", "%zz", "d", "x y", "e", "a=b"));
        assertThat(QueryString.parse("")).isEmpty();
    }

    private static JsonNode withBody(String type, byte[] body) throws IOException {
        return read(new HttpApiEventBuilder("POST", "/my/x").header("Content-Type", type).body(body));
    }

    private static JsonNode read(HttpApiEventBuilder event) throws IOException {
        return JSON.readTree(event.build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
