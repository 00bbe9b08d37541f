package dev.karigar.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** What stands around the operations: title, security, the problem every operation may answer. */
final class DocumentFrame {

    private static final String FRAME = """
            {"openapi": "3.1.0",
             "info": {"title": "Karigar", "version": "1", "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
                      "description": "The backend of a marketplace for local services: find a provider near you, book a free slot, see it done."},
             "servers": [{"url": "/"}],
             "paths": {},
             "components": {
               "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
               "responses": {"Problem": {"description": "Refused; code says why",
                 "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}},
               "schemas": {
                 "Problem": {"type": "object", "description": "RFC 9457 problem details; a kind may add members of its own",
                   "required": ["type", "title", "status", "instance", "code", "trace_id"],
                   "properties": {"type": {"type": "string", "format": "uri"}, "title": {"type": "string"}, "status": {"type": "integer"},
                     "detail": {"type": "string"}, "instance": {"type": "string"},
                     "code": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}, "trace_id": {"type": "string"},
                     "errors": {"type": "array", "items": {"$ref": "#/components/schemas/FieldError"}}}},
                 "FieldError": {"type": "object", "additionalProperties": false, "required": ["pointer", "code", "detail"],
                   "properties": {"pointer": {"type": "string"}, "code": {"type": "string"}, "detail": {"type": "string"}}}}}}
            """;

    private DocumentFrame() {
    }

    static ObjectNode empty(ObjectMapper json) {
        try {
            return (ObjectNode) json.readTree(FRAME);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names in order, so that two builds write the same bytes. */
    static void sort(ObjectNode document) {
        sortFields(document.withObject("/paths"));
        sortFields(document.withObject("/components/schemas"));
    }

    private static void sortFields(ObjectNode node) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        node.removeAll();
        sorted.forEach(node::set);
    }
}
