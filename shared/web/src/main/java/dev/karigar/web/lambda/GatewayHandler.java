package dev.karigar.web.lambda;

import dev.karigar.web.problem.ProblemCode;
import dev.karigar.web.tracing.Arrival;
import dev.karigar.web.tracing.RequestId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.function.BinaryTypeConfiguration;
import io.micronaut.servlet.http.BodyBuilder;
import io.micronaut.servlet.http.ServletExchange;
import io.micronaut.servlet.http.ServletHttpHandler;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs one event through Micronaut's routes. */
final class GatewayHandler extends ServletHttpHandler<GatewayEvent, GatewayResponse.Content> {

    static final String UNREADABLE_QUERY = "karigar.unreadable-query";

    private final ConversionService conversion;
    private final BinaryTypeConfiguration binaryTypes;
    private final BodyBuilder bodies;
    private final Clock clock;

    GatewayHandler(ApplicationContext context) {
        super(context, context.getBean(ConversionService.class));
        this.conversion = context.getBean(ConversionService.class);
        this.binaryTypes = context.getBean(BinaryTypeConfiguration.class);
        this.bodies = context.getBean(BodyBuilder.class);
        this.clock = context.getBean(Clock.class);
    }

    GatewayResponse.Content answer(GatewayEvent event) {
        var exchange = newExchange(event);
        service(exchange);
        return exchange.getResponse().getNativeResponse();
    }

    @Override
    protected ServletExchange<GatewayEvent, GatewayResponse.Content> createExchange(GatewayEvent event, GatewayResponse.Content unused) {
        return newExchange(event);
    }

    private ServletExchange<GatewayEvent, GatewayResponse.Content> newExchange(GatewayEvent event) {
        var query = RawUris.query(event.rawQuery());
        var request = new GatewayRequest<>(event, query == null ? Map.<String, List<String>>of() : query,
                new GatewayResponse(conversion, binaryTypes), conversion, bodies);
        RequestId.put(request, RequestId.choose(event.headers().get("x-request-id"), event.requestId()));
        Arrival.put(request, Objects.requireNonNullElseGet(event.arrival(), clock::instant));
        if (query == null) {
            request.setAttribute(UNREADABLE_QUERY, ProblemCode.MALFORMED_REQUEST);
        }
        return request;
    }
}
