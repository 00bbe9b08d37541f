package dev.karigar.local.http;

import dev.karigar.local.http.ServerRequest.Header;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Converts Jetty's request. */
final class RequestConverter {

    /** Bytes; API Gateway's limit. What exceeds it is read and discarded, so that the client can read the response. */
    private static final int MAX_BODY = 10 * 1024 * 1024;

    private RequestConverter() {
    }

    static ServerRequest convert(Request request) throws IOException {
        var uri = request.getHttpURI();
        var headers = request.getHeaders().stream().map(field -> new Header(field.getName(), text(field.getValue()))).toList();
        try (var body = Content.Source.asInputStream(request)) {
            byte[] bytes = body.readNBytes(MAX_BODY);
            return new ServerRequest(request.getMethod(), pathOf(text(uri.getPath())), text(uri.getQuery()),
                    request.getConnectionMetaData().getProtocol(), headers, peerOf(request), bytes, bytes.length + discard(body));
        }
    }

    private static long discard(InputStream body) throws IOException {
        long discarded = 0;
        byte[] buffer = new byte[64 * 1024];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            discarded += read;
        }
        return discarded;
    }

    private static String pathOf(String path) {
        return path.isEmpty() ? "/" : path;
    }

    private static String peerOf(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : "127.0.0.1";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
