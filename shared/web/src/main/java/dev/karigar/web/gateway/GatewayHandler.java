package dev.karigar.web.gateway;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.TraceHeader;
import dev.karigar.web.origin.OriginVerifier;
import dev.karigar.web.query.UrlEncoded;
import dev.karigar.web.tracing.Arrival;
import dev.karigar.web.tracing.RequestId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.function.BinaryTypeConfiguration;
import io.micronaut.servlet.http.BodyBuilder;
import io.micronaut.servlet.http.ServletExchange;
import io.micronaut.servlet.http.ServletHttpHandler;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Answers one event by Micronaut's filters and routes. */
final class GatewayHandler extends ServletHttpHandler<GatewayEvent, GatewayResponse.Content> {

    static final String MALFORMED_QUERY = "karigar.malformed-query";

    private final ConversionService conversion;
    private final BinaryTypeConfiguration binaryTypes;
    private final BodyBuilder bodies;
    private final Clock clock;
    private final AccessLog accessLog;
    private final OriginVerifier origin;

    GatewayHandler(ApplicationContext context) {
        super(context, context.getBean(ConversionService.class));
        this.conversion = context.getBean(ConversionService.class);
        this.binaryTypes = context.getBean(BinaryTypeConfiguration.class);
        this.bodies = context.getBean(BodyBuilder.class);
        this.clock = context.getBean(Clock.class);
        this.accessLog = context.getBean(AccessLog.class);
        this.origin = OriginVerifier.of(context.getProperty(OriginVerifier.PROPERTY, String.class).orElse(null));
    }

    GatewayResponse.Content answer(GatewayEvent event, InvocationLog invocation) {
        // The X-Ray trace id is preferred to the gateway's request id: a client that reports it leads to the trace.
        var generated = traceOf(event, invocation).orElse(event.requestId());
        var requestId = RequestId.choose(event.headers().get("x-request-id"), generated);
        invocation.setRequestId(requestId);
        long before = accessLog.statements();
        var exchange = newExchange(origin.clientAddress(event.headers()).map(event::withSourceIp).orElse(event), requestId);
        service(exchange);
        var answer = exchange.getResponse().getNativeResponse();
        accessLog.write(invocation, exchange, answer, accessLog.statements() - before);
        return answer;
    }

    @Override
    protected ServletExchange<GatewayEvent, GatewayResponse.Content> createExchange(GatewayEvent event, GatewayResponse.Content unused) {
        return newExchange(event, event.requestId());
    }

    private GatewayRequest<?> newExchange(GatewayEvent event, String requestId) {
        var query = UrlEncoded.parse(event.rawQuery());
        var request = new GatewayRequest<>(event, query.orElse(Map.of()), new GatewayResponse(conversion, binaryTypes), conversion, bodies);
        RequestId.put(request, requestId);
        Arrival.put(request, Objects.requireNonNullElseGet(event.arrival(), clock::instant));
        if (query.isEmpty()) {
            request.setAttribute(MALFORMED_QUERY, ProblemCode.MALFORMED_REQUEST);
        }
        return request;
    }

    private static Optional<String> traceOf(GatewayEvent event, InvocationLog invocation) {
        return invocation.traceId().or(() -> TraceHeader.traceId(event.headers().get("x-amzn-trace-id")));
    }
}
