package dev.karigar.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The operations of the document, and whether an answer is one that the document declares: status, problem code, headers and body. */
final class OpenApiContract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    /** Headers that the API gives a meaning. */
    private static final List<String> HEADERS = List.of("ETag", "Location", "Idempotent-Replayed", "RateLimit", "RateLimit-Policy",
            "Retry-After", "WWW-Authenticate", "X-Request-Id");

    private final JsonNode document;
    private final Set<String> answered = new TreeSet<>();
    private final Set<String> problems = new TreeSet<>();

    OpenApiContract(JsonNode document) {
        this.document = document;
    }

    /** {@code POST /api/v1/bookings} and so on. */
    Set<String> operations() {
        var operations = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** Operations that have given a good answer. */
    Set<String> answered() {
        return answered;
    }

    /** Codes of the problems that were answered. */
    Set<String> problems() {
        return problems;
    }

    /** @param template the path as the document writes it */
    void check(String method, String template, HttpResponse<String> answer) {
        var what = "%s %s %s".formatted(method, template, answer.statusCode());
        var operation = document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
        assertThat(operation.isObject()).as("%s is in the document", what).isTrue();
        assertThat(operation.path("responses").has("" + answer.statusCode())).as("%s is declared: %s", what, answer.body()).isTrue();
        var response = resolve(operation.path("responses").path("" + answer.statusCode()));
        if (answer.statusCode() < 400) {
            answered.add(method + " " + template);
        }
        checkHeaders(what, response, answer);
        checkBody(what, response, answer);
    }

    private void checkHeaders(String what, JsonNode response, HttpResponse<String> answer) {
        for (var header : HEADERS) {
            boolean sent = answer.headers().firstValue(header).isPresent();
            assertThat(!sent || response.path("headers").has(header)).as("%s declares the header %s", what, header).isTrue();
            boolean required = resolve(response.path("headers").path(header)).path("required").asBoolean();
            assertThat(sent || !required).as("%s has the header %s", what, header).isTrue();
        }
    }

    private void checkBody(String what, JsonNode response, HttpResponse<String> answer) {
        var content = response.path("content");
        if (content.isMissingNode()) {
            assertThat(answer.body()).as("%s has no body", what).isEmpty();
            return;
        }
        var mediaType = answer.headers().firstValue("content-type").orElse("").replaceFirst(";.*", "").strip();
        assertThat(content.has(mediaType)).as("%s may be %s", what, mediaType).isTrue();
        if (mediaType.equals("text/html")) {
            return;
        }
        var body = assertValid(what, content.path(mediaType).path("schema"), answer.body());
        if (answer.statusCode() >= 400) {
            assertThat(response.path("x-problem-codes")).as("%s declares its code", what).contains(body.path("code"));
            problems.add(body.path("code").asText());
        }
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private JsonNode assertValid(String what, JsonNode schema, String text) {
        ObjectNode whole = JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.path("components"));
        whole.putArray("allOf").add(schema);
        try {
            var body = JSON.readTree(text);
            assertThat(SCHEMAS.getSchema(whole).validate(body)).as("%s: %s", what, text).isEmpty();
            return body;
        } catch (JsonProcessingException e) {
            throw new AssertionError(what + " answers no JSON: " + text, e);
        }
    }

    static JsonNode parse(String text) throws IOException {
        return JSON.readTree(text);
    }

    static String write(Map<String, ?> body) throws IOException {
        return JSON.writeValueAsString(body);
    }
}
