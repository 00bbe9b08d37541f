package dev.karigar.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event of an SQS event source mapping, read token by token; of each record only the id, the body and the trace matter. */
record SqsEvent(List<SqsRecord> records) {

    private static final JsonFactory JSON = new JsonFactory();

    static SqsEvent of(byte[] event) {
        var records = new ArrayList<SqsRecord>();
        try (var json = JSON.createParser(event)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not an SQS event");
            }
            for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                if (json.nextToken() == JsonToken.START_ARRAY && name.equals("Records")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        records.add(oneOf(json));
                    }
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not an SQS event", e);
        }
        if (records.isEmpty()) {
            throw new IllegalArgumentException("an SQS event without records");
        }
        return new SqsEvent(List.copyOf(records));
    }

    private static SqsRecord oneOf(JsonParser json) throws IOException {
        String id = null;
        String body = "";
        String trace = null;
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            var token = json.nextToken();
            if (token == JsonToken.VALUE_STRING && name.equals("messageId")) {
                id = json.getText();
            } else if (token == JsonToken.VALUE_STRING && name.equals("body")) {
                body = json.getText();
            } else if (token == JsonToken.START_OBJECT && name.equals("attributes")) {
                trace = traceOf(json);
            } else {
                json.skipChildren();
            }
        }
        if (id == null) {
            throw new IllegalArgumentException("an SQS record without messageId");
        }
        return new SqsRecord(id, body, trace);
    }

    private static @Nullable String traceOf(JsonParser json) throws IOException {
        String trace = null;
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() == JsonToken.VALUE_STRING && name.equals("AWSTraceHeader")) {
                trace = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return trace;
    }
}
