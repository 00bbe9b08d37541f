package dev.karigar.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.Access;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.IdempotencyKey;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.catalog.RateLimit;
import dev.karigar.catalog.Route;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Route LIST = Route.get("/notes", Access.PUBLIC, RateLimit.PUBLIC_READ).withProblems(ProblemCode.INVALID_CURSOR);
    private static final Route CREATE = Route.post("/notes", Access.PROVIDER, RateLimit.WRITE).withProblems(ProblemCode.CONFLICT);
    private static final Route CHANGE = Route.patch("/notes/{note_id}", Access.SIGNED_IN, RateLimit.WRITE)
            .withProblems(ProblemCode.NOT_FOUND, ProblemCode.PRECONDITION_FAILED);

    private static final String PART = """
            {"tags": [{"name": "Notes", "description": "Notes."}],
             "paths": {
               "/notes/{note_id}": {"patch": {"operationId": "updateNote", "tags": ["Notes"],
                 "parameters": [{"name": "note_id", "in": "path", "schema": {"type": "string", "format": "uuid"}},
                                {"name": "If-Match", "in": "header", "schema": {"type": ["string", "null"]}}],
                 "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NoteRequest"}}}},
                 "responses": {"200": {"description": "The note.", "content": {
                   "application/json": {"schema": {"$ref": "#/components/schemas/NoteResponse"}}}}}}},
               "/notes": {
                 "get": {"operationId": "listNotes", "tags": ["Notes"],
                   "parameters": [
                     {"name": "limit", "in": "query", "explode": false, "schema": {"type": ["integer", "null"], "format": "int32"}},
                     {"name": "cursor", "in": "query", "schema": {"type": ["string", "null"]}},
                     {"name": "max_size", "in": "query", "schema": {"type": ["string", "null", "number"], "maximum": 5}}],
                   "responses": {"200": {"description": "A page.", "content": {
                     "application/json": {"schema": {"$ref": "#/components/schemas/PageResponse_NoteResponse_"}}}}}},
                 "post": {"operationId": "createNote", "tags": ["Notes"], "description": "Creates.",
                   "requestBody": {"content": {
                     "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/NoteForm"}},
                     "application/json": {"schema": {"$ref": "#/components/schemas/NoteRequest"}}}},
                   "responses": {"201": {"description": "The note.", "headers": {"Location": {"schema": {"type": "string"}}}, "content": {
                     "application/json": {"schema": {"$ref": "#/components/schemas/NoteResponse"}}}}}}},
               "/unknown": {"get": {"operationId": "unknown", "responses": {}}}},
             "components": {"schemas": {
               "NoteForm": {"properties": {"text": {"type": "string"}}},
               "NoteRequest": {"properties": {"price": {"$ref": "#/components/schemas/Money"}}},
               "NoteResponse": {"properties": {"color": {"$ref": "#/components/schemas/Color"},
                    "id": {"type": "string", "format": "uuid"}}},
               "PageResponse_NoteResponse_": {"properties": {
                 "items": {"type": "array", "items": {"$ref": "#/components/schemas/NoteResponse"}},
                 "next_cursor": {"type": ["string", "null"]}}},
               "Money": {"properties": {"amount": {"type": "integer"}}},
               "Color": {"enum": ["RED"]},
               "Unused": {"properties": {}}}}}
            """;

    private final JsonNode document = document(PART, CREATE, LIST, CHANGE);

    @Test
    void operations_are_those_of_the_catalog_in_its_order() {
        assertThat(document.path("paths").fieldNames()).toIterable().containsExactly("/notes", "/notes/{note_id}");
        assertThat(document.at("/paths/~1notes").fieldNames()).toIterable().containsExactly("post", "get");
        assertThat(document.path("tags")).hasSize(1);
    }

    @Test
    void access_follows_from_the_catalog() {
        assertThat(document.at("/paths/~1notes/get/security")).hasToString("[]");
        assertThat(document.at("/paths/~1notes~1{note_id}/patch/security")).hasToString("[{\"bearer\":[]}]");
        assertThat(document.at("/paths/~1notes/post/x-role").asText()).isEqualTo("SERVICE_PROVIDER");
        assertThat(document.at("/paths/~1notes/post/description").asText()).isEqualTo("Creates. Requires the role `SERVICE_PROVIDER`.");
    }

    @Test
    void a_public_operation_that_shows_more_to_a_signed_in_caller_accepts_a_token() {
        var optional = document(
                PART.replace("\"operationId\": \"listNotes\"", "\"operationId\": \"listNotes\", \"security\": [{\"bearer\": []}]"), CREATE,
                LIST, CHANGE);
        assertThat(optional.at("/paths/~1notes/get/security")).hasToString("[{},{\"bearer\":[]}]");
    }

    @Test
    void problems_are_listed_by_status() {
        var responses = document.at("/paths/~1notes/get/responses");
        assertThat(responses.fieldNames()).toIterable().containsExactly("200", "400", "422", "429", "500", "503", "default");
        assertThat(responses.at("/400/x-problem-codes")).hasToString("[\"malformed-request\",\"invalid-cursor\"]");
        assertThat(responses.at("/429/$ref").asText()).isEqualTo("#/components/responses/RateLimited");
        assertThat(document.at("/components/responses/RateLimited/headers").has("Retry-After")).isTrue();
        assertThat(document.at("/components/responses/RateLimited/x-problem-codes")).hasToString("[\"rate-limited\"]");
        assertThat(document.at("/components/schemas/Problem/properties/code/enum")).hasSize(ProblemCode.values().length);
    }

    @Test
    void headers_follow_from_the_catalog_and_the_shape_of_operations() {
        assertThat(document.at("/paths/~1notes/post/responses/201/headers").fieldNames()).toIterable()
                .containsExactlyInAnyOrder("X-Request-Id", "RateLimit", "RateLimit-Policy", "Idempotent-Replayed", "ETag", "Location");
        assertThat(document.at("/paths/~1notes/post/responses/201/headers/Location/$ref").asText())
                .isEqualTo("#/components/headers/Location");
        assertThat(document.at("/paths/~1notes/post/responses/409/headers").has("Idempotent-Replayed")).isTrue();
        assertThat(document.at("/paths/~1notes/get/responses/200/headers").fieldNames()).toIterable()
                .containsExactlyInAnyOrder("X-Request-Id", "RateLimit", "RateLimit-Policy");
        assertThat(document.at("/paths/~1notes~1{note_id}/patch/responses/200/headers").has("ETag")).isTrue();
    }

    @Test
    void parameters_have_one_type_and_the_shared_bounds() {
        var parameters = document.at("/paths/~1notes/get/parameters");
        assertThat(parameters.at("/0/schema"))
                .hasToString("{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":100,\"default\":20}");
        assertThat(parameters.at("/0").has("explode")).isFalse();
        assertThat(parameters.at("/1/description").asText()).contains("next_cursor");
        assertThat(parameters.at("/2/schema/type").asText()).isEqualTo("number");
        assertThat(document.at("/paths/~1notes/post/parameters/0/name").asText()).isEqualTo("Idempotency-Key");
        assertThat(document.at("/paths/~1notes/post/parameters/0/required").asBoolean()).isFalse();
        assertThat(document(PART, CREATE.withIdempotencyKey(IdempotencyKey.REQUIRED), LIST, CHANGE)
                .at("/paths/~1notes/post/parameters/0/required")
                .asBoolean()).isTrue();
    }

    @Test
    void json_is_the_first_media_type() {
        assertThat(document.at("/paths/~1notes/post/requestBody/content").fieldNames()).toIterable()
                .containsExactly("application/json", "application/x-www-form-urlencoded");
    }

    @Test
    void requests_are_closed_and_answers_may_grow() {
        var schemas = document.at("/components/schemas");
        assertThat(schemas.at("/NoteRequest/additionalProperties").asBoolean(true)).isFalse();
        assertThat(schemas.at("/NoteForm").has("additionalProperties")).isFalse();
        assertThat(schemas.at("/NoteResponse").has("additionalProperties")).isFalse();
        assertThat(schemas.at("/Color/x-extensible-enum")).hasToString("[\"RED\"]");
    }

    @Test
    void shared_schemas_are_described_once_and_unused_ones_left_out() {
        var schemas = document.at("/components/schemas");
        assertThat(schemas.at("/Money/properties/amount/description").asText()).contains("minor units");
        assertThat(schemas.at("/NotePage/properties/next_cursor/description").asText()).isNotBlank();
        assertThat(schemas.at("/NoteResponse/properties/id/example").asText()).isNotBlank();
        assertThat(schemas.has("Unused")).isFalse();
        assertThat(schemas.has("GeoPoint")).isFalse();
        assertThat(document.at("/components/headers").has("Location")).isTrue();
        assertThat(document(PART.replace("Location", "ETag"), CREATE, LIST, CHANGE).at("/components/headers").has("Location")).isFalse();
    }

    @Test
    void a_route_without_an_operation_or_without_an_operation_id_of_its_own_fails_the_build() {
        assertThatThrownBy(() -> document(PART, Route.delete("/notes", Access.PUBLIC, RateLimit.NONE)))
                .hasMessage("no controller answers DELETE /notes");
        assertThatThrownBy(() -> document(PART.replace("\"operationId\": \"listNotes\",", ""), CREATE, LIST))
                .hasMessage("GET /notes needs an operationId of its own, not ''");
        assertThatThrownBy(() -> document(PART.replace("listNotes", "createNote"), CREATE, LIST))
                .hasMessage("GET /notes needs an operationId of its own, not 'createNote'");
    }

    @Test
    void two_schemas_of_one_name_fail_the_build() throws JsonProcessingException {
        var merged = new ApiDocument();
        merged.add(function(CREATE, LIST, CHANGE), (ObjectNode) JSON.readTree(PART));
        var other = (ObjectNode) JSON.readTree("{\"components\": {\"schemas\": {\"Color\": {\"enum\": [\"BLUE\"]}}}}");
        assertThatThrownBy(() -> merged.add(function(), other)).hasMessage("two functions have different schemas named Color");
    }

    private static ObjectNode document(String part, Route... routes) {
        try {
            var document = new ApiDocument();
            document.add(function(routes), (ObjectNode) JSON.readTree(part));
            return document.complete();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static FunctionSpec function(Route... routes) {
        return FunctionSpec.of("notes", "none", Triggers.http(List.of(routes)), Grants.NONE, Sizing.HTTP);
    }
}
