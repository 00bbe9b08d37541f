package dev.karigar.openapi.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingChangesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String RELEASED = """
            {"paths": {"/notes": {"post": {
               "operationId": "createNote", "security": [],
               "parameters": [{"name": "color", "in": "query", "schema": {"type": "string", "enum": ["RED", "BLUE"]}},
                              {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NoteRequest"}}}},
               "responses": {"201": {"headers": {"ETag": {}}, "content": {
                 "application/json": {"schema": {"$ref": "#/components/schemas/NoteResponse"}}}}}}}},
             "components": {"schemas": {
               "NoteRequest": {"type": "object", "required": ["text"], "properties": {
                 "text": {"type": "string", "maxLength": 9},
                 "title": {"type": ["string", "null"]},
                 "part": {"anyOf": [{"$ref": "#/components/schemas/Part"}, {"type": "null"}]},
                 "tags": {"type": "array", "items": {"type": "string", "pattern": "^a$"}}}},
               "NoteResponse": {"type": "object", "required": ["id", "part"], "properties": {
                 "id": {"type": "string", "format": "uuid"},
                 "color": {"type": "string", "enum": ["RED"]},
                 "part": {"$ref": "#/components/schemas/Part"}}},
               "Part": {"type": "object", "required": ["size"], "properties": {
                 "size": {"type": "integer"}, "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}}}}}}
            """;

    @Test
    void a_document_breaks_nothing_of_itself() throws JsonProcessingException {
        assertThat(BreakingChanges.between(JSON.readTree(RELEASED), JSON.readTree(RELEASED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"/paths/~1notes/post                          | | POST /notes is gone",
            "OP/operationId                               | 'addNote' | POST /notes: the operationId is another; generated clients have a "
                    + "method of that name",
            "OP/security                                  | [{'bearer': []}] | POST /notes needs a token now",
            "OP/parameters/0                              | | POST /notes parameter color is gone",
            "OP/parameters/0/required                     | true | POST /notes parameter color is required now",
            "OP/parameters/0/schema/enum                  | ['RED'] | POST /notes parameter color no longer accepts BLUE",
            "OP/parameters/1/schema/maximum               | 50 | POST /notes parameter limit has a narrower maximum of 50",
            "OP/parameters/1/schema/minimum               | 2 | POST /notes parameter limit has a narrower minimum of 2",
            "OP/parameters/1/schema/type                  | 'string' | POST /notes parameter limit was [integer] and is [string]",
            "OP/requestBody/required                      | true | POST /notes requires a body now",
            "OP/requestBody/content/application~1json     | | POST /notes no longer takes application/json",
            "OP/responses/201                             | | POST /notes 201 is no longer answered",
            "OP/responses/201/headers/ETag                | | POST /notes 201 has no header ETag any more",
            "OP/responses/201/content/application~1json   | | POST /notes 201 is no longer application/json",
            "SCHEMAS/Part                                 | | schema Part is gone: generated clients have a type of that name",
            "SCHEMAS/NoteRequest/properties/title         | | POST /notes body/title is gone",
            "SCHEMAS/NoteRequest/properties/title/type    | 'string' | POST /notes body/title was [null, string] and is [string]",
            "SCHEMAS/NoteRequest/properties/part | {'$ref': '#/components/schemas/Part'} | POST /notes body/part no longer accepts null",
            "SCHEMAS/NoteRequest/properties/text/maxLength | 8 | POST /notes body/text has a narrower maxLength of 8",
            "SCHEMAS/NoteRequest/properties/text/pattern  | '^b$' | POST /notes body/text has another pattern",
            "SCHEMAS/NoteRequest/properties/text/enum     | ['a'] | POST /notes body/text accepts only listed values now",
            "SCHEMAS/NoteRequest/properties/tags/items/pattern | '^b$' | POST /notes body/tags[] has another pattern",
            "SCHEMAS/NoteRequest/required                 | ['text', 'title'] | POST /notes body/title is required now",
            "SCHEMAS/NoteResponse/properties/color        | | POST /notes 201/color is gone",
            "SCHEMAS/NoteResponse/properties/id/format    | 'uri' | POST /notes 201/id had the format 'uuid' and has 'uri'",
            "SCHEMAS/NoteResponse/properties/id/type      | ['string', 'null'] | POST /notes 201/id was [string] and is [null, string]",
            "SCHEMAS/NoteResponse/required                | ['id'] | POST /notes 201/part may be absent now",
            "SCHEMAS/NoteResponse/properties/part         | {'anyOf': [{'$ref': '#/components/schemas/Part'}, {'type': 'null'}]} "
                    + "| POST /notes 201/part may be null now",
            "SCHEMAS/Part/properties/size                 | | POST /notes 201/part/size is gone"})
    void a_change_that_breaks_clients_is_found(String pointer, String value, String change) throws JsonProcessingException {
        assertThat(BreakingChanges.between(JSON.readTree(RELEASED), changed(pointer, value))).contains(change);
    }

    @Test
    void new_required_inputs_break_clients() throws JsonProcessingException {
        var parameter = JSON.readTree(RELEASED);
        ((ArrayNode) parameter.at("/paths/~1notes/post/parameters")).addObject()
                .put("name", "size")
                .put("in", "query")
                .put("required", true);
        assertThat(BreakingChanges.between(JSON.readTree(RELEASED), parameter))
                .containsExactly("POST /notes has a new required parameter size");

        var field = (ObjectNode) changed("SCHEMAS/NoteRequest/properties/size", "{'type': 'integer'}");
        ((ArrayNode) field.at("/components/schemas/NoteRequest/required")).add("size");
        assertThat(BreakingChanges.between(JSON.readTree(RELEASED), field)).containsExactly("POST /notes body/size is new and required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"/paths/~1others | {'get': {}}", "OP/summary | 'Another text'",
            "OP/parameters/0/schema/enum | ['RED', 'BLUE', 'GREEN']", "OP/parameters/1/schema/maximum | 200",
            "OP/responses/200 | {'content': {}}", "SCHEMAS/NoteRequest/required | []",
            "SCHEMAS/NoteRequest/properties/text/type | ['string', 'null']", "SCHEMAS/NoteRequest/properties/size | {'type': 'integer'}",
            "SCHEMAS/NoteResponse/properties/size | {'type': 'integer'}", "SCHEMAS/NoteResponse/properties/color/enum | ['RED', 'BLUE']",
            "SCHEMAS/NoteResponse/required | ['id', 'part', 'color']", "SCHEMAS/Other | {'type': 'object'}"})
    void a_document_may_grow(String pointer, String value) throws JsonProcessingException {
        assertThat(BreakingChanges.between(JSON.readTree(RELEASED), changed(pointer, value))).isEmpty();
    }

    /** @param value JSON with single quotes; null removes the member */
    private static JsonNode changed(String pointer, String value) throws JsonProcessingException {
        var document = JSON.readTree(RELEASED);
        var place = JsonPointer.compile(pointer.replace("OP/", "/paths/~1notes/post/").replace("SCHEMAS", "/components/schemas"));
        var parent = document.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        } else if (value == null) {
            ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), JSON.readTree(value.replace('\'', '"')));
        }
        return document;
    }
}
