package dev.karigar.web.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads bytes as exactly one JSON value: real UTF-8, no duplicate names, nothing after it, bounded depth and numbers. */
final class JsonTreeReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).maxNumberLength(40).build())
            .build();

    private JsonTreeReader() {
    }

    static JsonNode read(byte[] body) {
        try (var parser = JSON.createParser(text(body))) {
            if (parser.nextToken() == null) {
                throw malformed("the body is empty");
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw malformed("there is more after the JSON value");
            }
            return value;
        } catch (IOException e) {
            throw malformed("the body is not JSON");
        }
    }

    // Decoded here and strictly: a parser fed with bytes would replace what is not UTF-8.
    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw malformed("the body is not UTF-8");
        }
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> JsonNode.createStringNode(wellFormed(parser.getText()));
            case VALUE_NUMBER_INT -> JsonNode.createNumberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> JsonNode.createNumberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> JsonNode.createBooleanNode(parser.getBooleanValue());
            case VALUE_NULL -> JsonNode.nullNode();
            default -> throw malformed("the body is not JSON");
        };
    }

    // An escaped unpaired surrogate is valid JSON (RFC 8259, section 8.2) but has no UTF-8 form; PostgreSQL would store a question mark.
    private static String wellFormed(String text) {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw malformed("text has an unpaired surrogate");
        }
        return text;
    }

    private static JsonNode object(JsonParser parser) throws IOException {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = wellFormed(parser.currentName());
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return JsonNode.createObjectNode(fields);
    }

    private static JsonNode array(JsonParser parser) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return JsonNode.createArrayNode(items);
    }

    private static ProblemException malformed(String why) {
        return ProblemException.of(ProblemCode.MALFORMED_REQUEST, why);
    }
}
