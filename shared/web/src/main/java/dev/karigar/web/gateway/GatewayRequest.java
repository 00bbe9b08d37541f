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
 * A request of Micronaut over an event, with the raw path and the raw query. Micronaut's own request class reads the decoded path and
 * splits decoded query values at commas, so that {@code location=52.5,13.4} would lose its second half.
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
        this.headers = new CaseInsensitiveMutableHttpHeaders(withoutAccept(event.headers()), conversion);
        this.parameters = new MapListOfStringAndMapStringMutableHttpParameters(conversion, query, Map.of());
    }

    private static HttpMethod methodOf(GatewayEvent event) {
        return parseMethod(() -> event.method().toUpperCase(Locale.ROOT));
    }

    // Each operation has one media type. The Accept header of a browser must not turn a JSON answer into a 406.
    private static Map<String, List<String>> withoutAccept(Map<String, String> sent) {
        var headers = new HashMap<String, List<String>>();
        sent.forEach((name, value) -> {
            // Gateways refuse control characters; Micronaut throws at one.
            if (!name.equalsIgnoreCase("accept") && value.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\t')) {
                headers.put(name, List.of(value));
            }
        });
        return headers;
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
