package dev.karigar.testing.cloud;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.karigar.emulation.events.QueryString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A stub of an HTTP service on a free port: a function computes its answers, and the requests are recorded. */
public final class StubbedService implements AutoCloseable {

    /**
     * A recorded request.
     *
     * @param headers by lower-case name, the first value of each
     */
    public record Request(String method, String path, Map<String, String> headers, String body) {

        /** The fields of a body in AWS's query protocol. */
        public Map<String, String> form() {
            return QueryString.parse(body);
        }
    }

    /** A response. A body that starts with {@code <} is sent as XML, any other as JSON. */
    public record Answer(int status, String body) {
    }

    private final HttpServer server;
    private final Function<Request, Answer> answers;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private StubbedService(Function<Request, Answer> answers) {
        this.answers = answers;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts to listen. */
    public static StubbedService answering(Function<Request, Answer> answers) {
        var service = new StubbedService(answers);
        service.server.createContext("/", service::exchange);
        service.server.start();
        return service;
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headersOf(exchange),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            requests.add(request);
            var answer = answers.apply(request);
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.body().startsWith("<") ? "text/xml" : "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, String> headersOf(HttpExchange exchange) {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return headers;
    }

    /** In the order of their arrival. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The variables with which a function calls AWS here. */
    public Map<String, String> environment() {
        return Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "test", "AWS_SECRET_ACCESS_KEY", "test", "AWS_ENDPOINT_URL",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
