package dev.karigar.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The document's operations, and whether an answer is one it allows. */
final class OpenApiContract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode document;
    private final Set<String> answered = new TreeSet<>();

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

    /** @param template the path as the document writes it */
    void check(String method, String template, int status, String contentType, String body) {
        var operation = document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
        assertThat(operation.isObject()).as("%s %s is in the document", method, template).isTrue();
        var responses = operation.path("responses");
        var response = resolve(responses.has("" + status) ? responses.path("" + status) : responses.path("default"));
        if (status < 400) {
            assertThat(responses.has("" + status)).as("%s %s may answer %s", method, template, status).isTrue();
            answered.add(method + " " + template);
        }
        var content = response.path("content");
        if (content.isMissingNode()) {
            assertThat(body).as("%s %s answers no body", method, template).isEmpty();
            return;
        }
        var mediaType = contentType.replaceFirst(";.*", "").strip();
        assertThat(content.has(mediaType)).as("%s %s %s may answer %s", method, template, status, mediaType).isTrue();
        if (mediaType.equals("text/html")) {
            return;
        }
        assertValid(method + " " + template + " " + status, content.path(mediaType).path("schema"), body);
    }

    private JsonNode resolve(JsonNode response) {
        return response.has("$ref") ? document.at(response.path("$ref").asText().substring(1)) : response;
    }

    private void assertValid(String what, JsonNode schema, String body) {
        ObjectNode whole = JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.path("components"));
        whole.putArray("allOf").add(schema);
        try {
            var faults = SCHEMAS.getSchema(whole).validate(JSON.readTree(body));
            assertThat(faults).as("%s: %s", what, body).isEmpty();
        } catch (JsonProcessingException e) {
            throw new AssertionError(what + " answers no JSON: " + body, e);
        }
    }

    static JsonNode parse(String text) throws IOException {
        return JSON.readTree(text);
    }

    static String write(Map<String, ?> body) throws IOException {
        return JSON.writeValueAsString(body);
    }
}
