package dev.karigar.web.gateway;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.function.aws.proxy.ApiGatewayServletRequest;
import io.micronaut.function.aws.proxy.MapListOfStringAndMapStringMutableHttpParameters;
import io.micronaut.http.CaseInsensitiveMutableHttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpParameters;
import io.micronaut.servlet.http.BodyBuilder;
import io.micronaut.servlet.http.ServletHttpResponse;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A request made of an event. Micronaut's own splits decoded query values at commas, so that {@code location=52.5,13.4}
 * would lose its second half, and reads the decoded path; this one reads the raw path and the raw query.
 */
final class GatewayRequest<B> extends ApiGatewayServletRequest<B, GatewayEvent, GatewayResponse.Content> {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayRequest.class);

    private final GatewayResponse response;
    private final MutableHttpHeaders headers;
    private final MutableHttpParameters parameters;

    GatewayRequest(GatewayEvent event, Map<String, List<String>> query, GatewayResponse response, ConversionService conversion,
            BodyBuilder bodies) {
        super(conversion, event, URI.create(RawPaths.normalize(event.rawPath())), methodOf(event), LOG, bodies);
        this.response = response;
        this.headers = new CaseInsensitiveMutableHttpHeaders(negotiable(event.headers()), conversion);
        this.parameters = new MapListOfStringAndMapStringMutableHttpParameters(conversion, query, Map.of());
    }

    private static HttpMethod methodOf(GatewayEvent event) {
        return parseMethod(() -> event.method().toUpperCase(Locale.ROOT));
    }

    // The API answers JSON whatever is asked for, as most JSON APIs do: a browser's Accept must not turn a list into a 406.
    private static Map<String, List<String>> negotiable(Map<String, String> sent) {
        var kept = new HashMap<String, List<String>>();
        sent.forEach((name, value) -> {
            // A control character cannot come through a gateway; Micronaut throws at one.
            if (!name.equalsIgnoreCase("accept") && value.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\t')) {
                kept.put(name, List.of(value));
            }
        });
        return kept;
    }

    @Override
    public byte[] getBodyBytes() throws EmptyBodyException {
        return getBodyBytes(requestEvent::body, requestEvent::base64);
    }

    @Override
    public MutableHttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public MutableHttpParameters getParameters() {
        return parameters;
    }

    @Override
    public InetSocketAddress getRemoteAddress() {
        return InetSocketAddress.createUnresolved(requestEvent.sourceIp(), 0);
    }

    @Override
    public ServletHttpResponse<GatewayResponse.Content, ?> getResponse() {
        return response;
    }
}
