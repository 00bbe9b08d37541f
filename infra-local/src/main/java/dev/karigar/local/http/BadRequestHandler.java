package dev.karigar.local.http;

import dev.karigar.catalog.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests that Jetty itself refuses (malformed request lines, escapes and headers) with a problem of the API. */
final class BadRequestHandler implements Request.Handler {

    private static final String PROBLEM = """
            {"type":"%s","title":"%s","status":%d,"code":"%s"}""";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        var problem = status >= 400 && status < 500 ? ProblemCode.MALFORMED_REQUEST : ProblemCode.INTERNAL_ERROR;
        var body = PROBLEM.formatted(problem.type(), problem.title(), status, problem.code());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
