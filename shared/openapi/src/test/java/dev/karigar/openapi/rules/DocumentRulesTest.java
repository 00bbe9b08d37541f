package dev.karigar.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A document without a violation; each fixture changes one value of it. */
    private static final String VALID = """
            {"tags": [{"name": "Notes", "description": "Notes of users."}],
             "paths": {"/notes/{note_id}": {"patch": {
               "operationId": "updateNote", "summary": "Update a note", "tags": ["Notes"],
               "parameters": [
                 {"name": "note_id", "in": "path", "description": "Identifies the note.", "schema": {"type": "string"}, "example": "a"},
                 {"name": "cursor", "in": "query", "description": "Next page.", "schema": {"type": "string"}, "example": "a"},
                 {"name": "limit", "in": "query", "description": "Items.",
                  "schema": {"type": "integer", "minimum": 1, "maximum": 100, "example": 20}},
                 {"name": "If-Match", "in": "header", "description": "Version.", "schema": {"type": "string"}, "example": "v1"}],
               "requestBody": {"content": {
                 "application/json": {"schema": {"$ref": "#/components/schemas/NoteRequest"}},
                 "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/NoteRequest"}}}},
               "responses": {
                 "200": {"description": "The note", "content": {
                   "application/json": {"schema": {"$ref": "#/components/schemas/NoteResponse"}}}},
                 "404": {"$ref": "#/components/responses/NotFound"},
                 "400": {"description": "-", "x-problem-codes": ["invalid-cursor"]},
                 "412": {"description": "-", "x-problem-codes": ["precondition-failed"]}}}}},
             "components": {
               "responses": {"NotFound": {"description": "-", "x-problem-codes": ["not-found"]}},
               "schemas": {
                 "NoteRequest": {"type": "object", "description": "A note.", "additionalProperties": false, "properties": {
                   "text": {"type": ["string", "null"], "pattern": "^[a-z]{1,9}$", "description": "Text.", "example": "a"},
                   "tags": {"type": "array", "maxItems": 5, "description": "Tags.", "example": ["a"], "items": {"type": "string"}},
                   "duration_minutes": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 9, "description": "In minutes.",
                     "example": 5}}},
                 "NoteResponse": {"type": "object", "description": "A note.", "properties": {
                   "color": {"description": "Color.", "$ref": "#/components/schemas/Color"},
                   "duration_minutes": {"type": "integer", "format": "int32", "description": "In minutes.", "example": 5}}},
                 "Color": {"type": "string", "enum": ["RED"], "x-extensible-enum": ["RED"]}}}}
            """;

    private static final String OPERATION = "/paths/~1notes~1{note_id}/patch";

    @Test
    void a_document_that_keeps_the_rules_has_no_violation() throws JsonProcessingException {
        assertThat(DocumentRules.violations(JSON.readTree(VALID))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "OP/operationId                   | 'update_note' | the operationId 'update_note' is no camelCase verb phrase",
            "OP/operationId                   |               | the operationId '' is no camelCase verb phrase",
            "OP/summary                       |               | it has no summary, or one that ends with a full stop",
            "OP/summary                       | 'Update it.'  | it has no summary, or one that ends with a full stop",
            "OP/tags                          | ['Others']    | it needs one tag that is declared with a description",
            "/tags/0/description              |               | it needs one tag that is declared with a description",
            "OP/parameters/1/description      |               | parameter cursor has no description",
            "OP/parameters/1/example          |               | parameter cursor has no example",
            "OP/parameters/1/schema/type      | ['string', 'null'] | parameter cursor needs one type, and null is none",
            "OP/parameters/2/schema/maximum   |               | parameter limit needs a minimum and a maximum",
            "OP/requestBody/content | {'text/plain': {'schema': {'type': 'string'}}} | application/json is not its first media type",
            "OP/requestBody/content/application~1x-www-form-urlencoded/schema | {'type': 'string'} "
                    + "| its body application/x-www-form-urlencoded is no object",
            "OP/responses/200                 |               | it has no good answer",
            "OP/responses/200/description     | 'updateNote 200 response' | its answer 200 has no description",
            "OP/responses/404                 |               | it has a path variable and does not declare not-found",
            "OP/responses/400                 |               | it has a cursor and does not declare invalid-cursor",
            "OP/responses/412                 |               | it has If-Match and does not declare precondition-failed"})
    void an_operation_that_breaks_a_rule_is_named(String pointer, String value, String message) throws JsonProcessingException {
        assertThat(DocumentRules.violations(changed(pointer, value))).contains(new Violation("PATCH /notes/{note_id}", message));
    }

    @Test
    void an_operation_id_is_used_once() throws JsonProcessingException {
        var twice = changed("/paths/~1other", "{'get': {'operationId': 'updateNote'}}");
        assertThat(DocumentRules.violations(twice))
                .contains(new Violation("GET /other", "the operationId 'updateNote' is another operation's, too"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "NoteRequest/additionalProperties              |         | NoteRequest | only requests have it, and it is not closed",
            "NoteResponse/additionalProperties             | false   | NoteResponse | an answer has it, and it is closed to new fields",
            "Color/x-extensible-enum                       |         | Color | an answer has it, and its values are not marked as open",
            "NoteResponse/description                      |         | NoteResponse | it has no description",
            "NoteRequest/properties/text/description       |         | NoteRequest.text | it has no description",
            "NoteRequest/properties/text/example           |         | NoteRequest.text | it has no example",
            "NoteRequest/properties/text/pattern           |         | NoteRequest.text "
                    + "| a client may send any length: maxLength, a pattern or a format is missing",
            "NoteRequest/properties/tags/maxItems | | NoteRequest.tags | a client may send any number of items: maxItems is missing",
            "NoteRequest/properties/duration_minutes/minimum |       | NoteRequest.duration_minutes "
                    + "| a client may send any number: minimum or maximum is missing",
            "NoteRequest/properties/duration_minutes/description | 'Length.' | NoteRequest.duration_minutes "
                    + "| its description does not say 'minutes'",
            "NoteResponse/properties/duration_minutes/format | 'int64' | NoteResponse.duration_minutes "
                    + "| it is integer int64 here and integer int32 elsewhere"})
    void a_schema_that_breaks_a_rule_is_named(String pointer, String value, String place, String message) throws JsonProcessingException {
        assertThat(DocumentRules.violations(changed("/components/schemas/" + pointer, value))).contains(new Violation(place, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = {"Note               | it is a whole body, and its name ends neither in Request nor in Response nor in Page",
                    "Note.InnerResponse | its name has other characters than letters and digits",
                    "ExceptionPage      | its name has another meaning in a client's language",
                    "Availability       | its name has another meaning in a client's language"})
    void a_schema_has_a_name_that_generators_can_use(String name, String message) throws JsonProcessingException {
        var renamed = JSON.readTree(VALID.replace("NoteResponse", name));
        assertThat(DocumentRules.violations(renamed)).contains(new Violation(name, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = {"[a-z]{1,9} | is not anchored by ^ and $",
                    "^(?s).*$ | is none of ECMA-262: Invalid regular expression: /^(?s).*$/u: Invalid group",
                    "^[\\\\p{Cntrl}]$ | is none of ECMA-262: Invalid regular expression: /^[\\p{Cntrl}]$/u: Invalid property",
                    "^a++$ | is none of ECMA-262: Invalid regular expression: /^a++$/u: Nothing to repeat"})
    void a_pattern_is_anchored_and_one_of_ecma_262(String pattern, String message) throws JsonProcessingException {
        var document = changed("/components/schemas/NoteRequest/properties/text/pattern", "'" + pattern + "'");
        assertThat(DocumentRules.violations(document)).extracting(Violation::place, violation -> violation.message().contains(message))
                .contains(Tuple.tuple("/components/schemas/NoteRequest/properties/text", true));
    }

    /** @param value JSON with single quotes; null removes the member */
    private static JsonNode changed(String pointer, String value) throws JsonProcessingException {
        var document = JSON.readTree(VALID);
        var place = JsonPointer.compile(pointer.replace("OP", OPERATION));
        var parent = (ObjectNode) document.at(place.head());
        var member = place.last().getMatchingProperty();
        if (value == null) {
            parent.remove(member);
        } else {
            parent.set(member, JSON.readTree(value.replace('\'', '"')));
        }
        return document;
    }
}
