package dev.karigar.local.http;

import dev.karigar.local.http.ServerRequest.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A response as it is written to the connection. */
@SuppressWarnings("ArrayRecordComponent")
public record ServerResponse(int status, List<Header> headers, byte[] body) {

    public static ServerResponse empty(int status) {
        return new ServerResponse(status, List.of(), new byte[0]);
    }

    public static ServerResponse of(int status, String contentType, String body) {
        return new ServerResponse(status, List.of(new Header("Content-Type", contentType)), body.getBytes(StandardCharsets.UTF_8));
    }

    public static ServerResponse json(int status, String body) {
        return of(status, "application/json", body);
    }

    /** The same response with one more header. */
    public ServerResponse with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new ServerResponse(status, List.copyOf(more), body);
    }
}
