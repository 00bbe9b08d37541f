package dev.karigar.local.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What Jetty refuses before anyone else sees it: broken request lines, escapes and headers. In the API's own form. */
final class BadRequestHandler implements Request.Handler {

    private static final String PROBLEM = """
            {"type":"/problems/%s","title":"%s","status":%d,"code":"%s"}""";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        boolean theirs = status >= 400 && status < 500;
        var code = theirs ? "malformed-request" : "internal-error";
        var title = theirs ? "The request could not be read" : "Something went wrong on our side";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.write(true, ByteBuffer.wrap(PROBLEM.formatted(code, title, status, code).getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
