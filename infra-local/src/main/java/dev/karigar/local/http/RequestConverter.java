package dev.karigar.local.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Reads a request from Jetty. */
final class RequestConverter {

    /** API Gateway's own limit; more is read off the connection, so that the client hears the answer, and dropped. */
    private static final int LARGEST_BODY = 10 * 1024 * 1024;

    private RequestConverter() {
    }

    static HttpRequest read(Request request) throws IOException {
        var uri = request.getHttpURI();
        var headers = request.getHeaders().stream().map(field -> new Header(field.getName(), text(field.getValue()))).toList();
        try (var body = Content.Source.asInputStream(request)) {
            byte[] kept = body.readNBytes(LARGEST_BODY);
            return new HttpRequest(request.getMethod(), pathOf(text(uri.getPath())), text(uri.getQuery()),
                    request.getConnectionMetaData().getProtocol(), headers, peerOf(request), kept, kept.length + drain(body));
        }
    }

    private static long drain(InputStream body) throws IOException {
        long dropped = 0;
        byte[] buffer = new byte[64 * 1024];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            dropped += read;
        }
        return dropped;
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
