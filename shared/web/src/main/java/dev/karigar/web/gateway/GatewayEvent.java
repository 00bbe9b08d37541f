package dev.karigar.web.gateway;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we read of an API Gateway HTTP API event, payload 2.0.
 *
 * @param rawPath  undecoded
 * @param rawQuery undecoded, without the question mark
 * @param headers  by lower-case name, repeated values joined by commas
 * @param sourceIp the peer's address as the gateway saw it; no header changes it
 * @param arrival  when the gateway took the request in, to the millisecond; null when the event does not say
 * @param body     text, or base64 when {@code base64} says so; null when there is none
 */
record GatewayEvent(String method, String rawPath, String rawQuery, Map<String, String> headers, String sourceIp, String requestId,
        @Nullable Instant arrival, @Nullable String body, boolean base64) implements FunctionEvent {

    /** The same event, whose caller somebody nearer to them knows better. */
    GatewayEvent from(String caller) {
        return new GatewayEvent(method, rawPath, rawQuery, headers, caller, requestId, arrival, body, base64);
    }
}
