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
            "{'allOf': [{'$ref': '#/x'}], 'description': 'd'} | {'$ref': '#/x', 'description': 'd'}",
            "{'allOf': [{'$ref': '#/x', 'description': 'd'}], 'description': 'd'} | {'$ref': '#/x', 'description': 'd'}",
            "{'properties': {'a': {'type': 'string'}}}       | {'properties': {'a': {'type': 'string'}}, 'type': 'object'}",
            "{'enum': ['A']}                                 | {'enum': ['A'], 'type': 'string'}",
            "{'type': ['boolean', 'null'], 'example': 'true'}    | {'type': ['boolean', 'null'], 'example': true}",
            "{'type': ['integer', 'null'], 'example': '12'}      | {'type': ['integer', 'null'], 'example': 12}",
            "{'type': ['number', 'null'], 'example': '1.5'}      | {'type': ['number', 'null'], 'example': 1.5}",
            "{'type': ['string', 'null'], 'example': '12'}       | {'type': ['string', 'null'], 'example': '12'}",
            "{'type': 'string', 'example': 'a', 'exampleSetFlag': true} | {'type': 'string', 'example': 'a'}",
            "{'schema': {'$ref': '#/x'}, 'example': null}        | {'schema': {'$ref': '#/x'}}",
            "{'type': 'string', 'enum': ['A'], 'allowableValues': ['A']} | {'type': 'string', 'enum': ['A']}",
            "{'$ref': '#/components/schemas/PageResponse_BookingResponse_'} | {'$ref': '#/components/schemas/BookingPage'}",
            "{'$ref': '#/components/schemas/GeoPointBody'}                  | {'$ref': '#/components/schemas/GeoPoint'}",
            "{'schemas': {'PageResponse_SlotResponse_': {'type': 'object'}}} | {'schemas': {'SlotPage': {'type': 'object'}}}",
            "{'schemas': {'Certification.Status': {'type': 'string'}}}       | {'schemas': {'CertificationStatus': {'type': 'string'}}}"})
    void what_the_compiler_writes_becomes_what_openapi_3_1_means(String written, String meant) throws JsonProcessingException {
        var schema = JSON.readTree(written.replace('\'', '"'));
        SchemaRepairs.repair(schema);
        assertThat(JSON.readTree(schema.toString())).isEqualTo(JSON.readTree(meant.replace('\'', '"')));
    }
}
