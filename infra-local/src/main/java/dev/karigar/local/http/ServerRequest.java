package dev.karigar.local.http;

import java.util.List;
import java.util.Optional;

/**
 * A request as it was read from the connection.
 *
 * @param rawPath  undecoded
 * @param rawQuery undecoded, without the question mark; empty when there is none
 * @param headers  every header line, in order
 * @param peer     the address of the connection's other end
 * @param bodySize bytes the client sent; more than {@code body} holds when the request exceeded the server's limit
 */
@SuppressWarnings("ArrayRecordComponent")
public record ServerRequest(String method, String rawPath, String rawQuery, String protocol, List<Header> headers, String peer, byte[] body,
        long bodySize) {

    /** One header line of a request or a response. */
    public record Header(String name, String value) {
    }

    /** The first header line with this name, in any case. */
    public Optional<String> header(String name) {
        return headers.stream().filter(header -> header.name().equalsIgnoreCase(name)).map(Header::value).findFirst();
    }
}
