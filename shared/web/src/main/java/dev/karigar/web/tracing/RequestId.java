package dev.karigar.web.tracing;

import io.micronaut.http.HttpRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id a request is known by: the client's own when it is a plain word, else the gateway's. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "karigar.request-id";
    // What may stand in a log line and a header unescaped.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    private RequestId() {
    }

    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse("unknown");
    }

    public static String choose(@Nullable String sent, String made) {
        return sent != null && PLAIN.matcher(sent).matches() ? sent : made;
    }

    public static void put(HttpRequest<?> request, String id) {
        request.setAttribute(ATTRIBUTE, id);
    }
}
