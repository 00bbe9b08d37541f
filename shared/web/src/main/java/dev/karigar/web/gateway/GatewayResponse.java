package dev.karigar.web.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.function.BinaryTypeConfiguration;
import io.micronaut.function.aws.proxy.AbstractServletHttpResponse;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A response in the payload format 2.0 of API Gateway, written as a stream. */
final class GatewayResponse extends AbstractServletHttpResponse<GatewayResponse.Content, Object> {

    private static final JsonFactory JSON = new JsonFactory();

    GatewayResponse(ConversionService conversion, BinaryTypeConfiguration binaryTypes) {
        super(conversion, binaryTypes);
    }

    /**
     * The response as API Gateway reads it.
     *
     * @param body text of a text type, base64 of any other
     */
    record Content(int status, Map<String, String> headers, String body, boolean base64) {

        void writeTo(OutputStream out) throws IOException {
            try (var json = JSON.createGenerator(out)) {
                json.writeStartObject();
                json.writeNumberField("statusCode", status);
                json.writeObjectFieldStart("headers");
                for (var header : headers.entrySet()) {
                    json.writeStringField(header.getKey(), header.getValue());
                }
                json.writeEndObject();
                json.writeStringField("body", body);
                json.writeBooleanField("isBase64Encoded", base64);
                json.writeEndObject();
            }
        }
    }

    @Override
    public Content getNativeResponse() {
        var byName = new LinkedHashMap<String, String>();
        headers.forEach((name, values) -> byName.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        var binary = headers.getContentType().map(MediaType::of).filter(type -> !isText(type)).isPresent();
        var text = binary ? Base64.getEncoder().encodeToString(body.toByteArray()) : body.toString(StandardCharsets.UTF_8);
        return new Content(code(), byName, text, binary);
    }

    private static boolean isText(MediaType type) {
        return type.getType().equals("text") || type.getSubtype().endsWith("json") || type.getSubtype().endsWith("xml");
    }
}
