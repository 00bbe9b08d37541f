package dev.karigar.local.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What goes back over the wire. */
@SuppressWarnings("ArrayRecordComponent")
public record HttpAnswer(int status, List<Header> headers, byte[] body) {

    public static HttpAnswer empty(int status) {
        return new HttpAnswer(status, List.of(), new byte[0]);
    }

    public static HttpAnswer of(int status, String contentType, String body) {
        return new HttpAnswer(status, List.of(new Header("Content-Type", contentType)), body.getBytes(StandardCharsets.UTF_8));
    }

    public static HttpAnswer json(int status, String body) {
        return of(status, "application/json", body);
    }

    public HttpAnswer with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new HttpAnswer(status, List.copyOf(more), body);
    }
}
