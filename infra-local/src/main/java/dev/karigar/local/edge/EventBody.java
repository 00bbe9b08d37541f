package dev.karigar.local.edge;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.karigar.local.http.HttpRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body in an event. API Gateway passes text types as text and everything else, forms and untyped bodies included, as
 * base64. Text that is not UTF-8 goes as base64 as well: JSON could not carry it.
 */
final class EventBody {

    private EventBody() {
    }

    static void write(JsonGenerator json, HttpRequest request) throws IOException {
        var body = request.body();
        if (body.length == 0) {
            json.writeBooleanField("isBase64Encoded", false);
            return;
        }
        var text = isText(request.header("content-type").orElse("")) ? decoded(body) : null;
        json.writeStringField("body", text == null ? Base64.getEncoder().encodeToString(body) : text);
        json.writeBooleanField("isBase64Encoded", text == null);
    }

    static boolean isText(String contentType) {
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.equals("application/json") || type.equals("application/javascript")
                || type.equals("application/xml") || type.endsWith("+json") || type.endsWith("+xml");
    }

    private static @Nullable String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
