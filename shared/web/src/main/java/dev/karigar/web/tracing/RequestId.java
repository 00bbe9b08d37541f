package dev.karigar.web.tracing;

import io.micronaut.http.HttpRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of a request: the one that the client sent if it is well-formed, otherwise a generated one. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "karigar.request-id";
    // Characters that need no escaping in a log line or a header.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    private RequestId() {
    }

    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse("unknown");
    }

    public static String choose(@Nullable String sent, String generated) {
        return sent != null && PLAIN.matcher(sent).matches() ? sent : generated;
    }

    public static void put(HttpRequest<?> request, String id) {
        request.setAttribute(ATTRIBUTE, id);
    }
}
