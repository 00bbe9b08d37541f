package dev.karigar.local.http;

import java.util.List;
import java.util.Optional;

/**
 * A request as it came over the wire.
 *
 * @param rawPath  undecoded
 * @param rawQuery undecoded, without the question mark; empty when there is none
 * @param headers  every line, in order
 * @param peer     the address of the connection's other end
 * @param bodySize bytes the client sent; more than {@code body} holds when it was over the server's limit
 */
@SuppressWarnings("ArrayRecordComponent")
public record HttpRequest(String method, String rawPath, String rawQuery, String protocol, List<Header> headers, String peer, byte[] body,
        long bodySize) {

    /** The first line of that name, whatever its case. */
    public Optional<String> header(String name) {
        return headers.stream().filter(header -> header.name().equalsIgnoreCase(name)).map(Header::value).findFirst();
    }
}
