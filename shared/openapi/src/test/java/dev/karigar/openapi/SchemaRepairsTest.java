package dev.karigar.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaRepairsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'type': ['string', 'null', 'object']}          | {'type': ['string', 'null']}",
            "{'type': ['object', 'null']}                    | {'type': ['object', 'null']}",
            "{'type': 'null', 'allOf': [{'$ref': '#/x'}]}    | {'anyOf': [{'$ref': '#/x'}, {'type': 'null'}]}",
            "{'type': 'null', 'additionalProperties': {}}    | {'type': ['object', 'null'], 'additionalProperties': {}}",
            "{'properties': {'a': {'type': 'string'}}}       | {'properties': {'a': {'type': 'string'}}, 'type': 'object', 'additionalProperties': false}",
            "{'enum': ['A']}                                 | {'enum': ['A'], 'type': 'string'}",
            "{'$ref': '#/components/schemas/PageResponse_BookingResponse_'} | {'$ref': '#/components/schemas/BookingPage'}",
            "{'PageResponse_ExceptionResponse_': {'type': 'object'}}        | {'ExceptionPage': {'type': 'object'}}"})
    void what_the_compiler_writes_becomes_what_openapi_3_1_means(String written, String meant) throws JsonProcessingException {
        var schema = JSON.readTree(written.replace('\'', '"'));
        SchemaRepairs.repair(schema);
        assertThat(schema).isEqualTo(JSON.readTree(meant.replace('\'', '"')));
    }
}
