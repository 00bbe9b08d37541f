package dev.karigar.web.gateway;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of an API Gateway HTTP API in payload format 2.0, reduced to what the functions use.
 *
 * @param rawPath  undecoded
 * @param rawQuery undecoded, without the question mark
 * @param headers  by lower-case name, repeated values joined by commas
 * @param sourceIp the address of the gateway's peer; request headers do not change it
 * @param arrival  when the gateway received the request, to the millisecond; null if the event has no time
 * @param body     text, or base64 if {@code base64} is true; null without a body
 */
record GatewayEvent(String method, String rawPath, String rawQuery, Map<String, String> headers, String sourceIp, String requestId,
        @Nullable Instant arrival, @Nullable String body, boolean base64) implements FunctionEvent {

    /** A copy with the client address that CloudFront reports, in place of the address of CloudFront itself. */
    GatewayEvent withSourceIp(String address) {
        return new GatewayEvent(method, rawPath, rawQuery, headers, address, requestId, arrival, body, base64);
    }
}
