package dev.karigar.local.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.karigar.local.runtime.RuntimeCall.Phase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** The server of the Lambda Runtime API (2018-06-01) for one process. Calls are queued; a request for an event waits for one. */
final class RuntimeApi implements AutoCloseable {

    private static final String ROOT = "/2018-06-01/runtime";
    private static final String REQUEST = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ACCEPTED = 202;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final Clock clock;
    private final Duration timeout;
    private final BlockingQueue<RuntimeCall> calls = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
    private final Semaphore restored = new Semaphore(0);

    /** @param timeout from providing an event to its deadline */
    RuntimeApi(Clock clock, Duration timeout) throws IOException {
        this.clock = clock;
        this.timeout = timeout;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::exchange);
        server.start();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        long now = System.nanoTime();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        try {
            switch (call) {
                case "GET " + ROOT + "/invocation/next" -> {
                    calls.add(new RuntimeCall.EventRequested(now));
                    send(exchange, events.take());
                }
                case "GET " + ROOT + "/restore/next" -> {
                    calls.add(new RuntimeCall.RestoreRequested(now));
                    restored.acquire();
                    exchange.sendResponseHeaders(200, -1);
                }
                case "POST " + ROOT + "/invocation/" + REQUEST + "/response" -> accept(exchange, new RuntimeCall.ResponseSent(now, body));
                case "POST " + ROOT + "/invocation/" + REQUEST + "/error" -> accept(exchange, errorReport(now, Phase.INVOCATION, body));
                case "POST " + ROOT + "/init/error" -> accept(exchange, errorReport(now, Phase.INIT, body));
                case "POST " + ROOT + "/restore/error" -> accept(exchange, errorReport(now, Phase.RESTORE, body));
                default -> exchange.sendResponseHeaders(NOT_FOUND, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private static RuntimeCall.ErrorReported errorReport(long at, Phase phase, String body) throws IOException {
        var error = JSON.readTree(body);
        return new RuntimeCall.ErrorReported(at, phase, error.path("errorType").asText(), error.path("errorMessage").asText());
    }

    private void accept(HttpExchange exchange, RuntimeCall call) throws IOException {
        calls.add(call);
        exchange.sendResponseHeaders(ACCEPTED, -1);
    }

    private void send(HttpExchange exchange, byte[] event) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", REQUEST);
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(clock.millis() + timeout.toMillis()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:000000000000:function:local");
        headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    /** The value of {@code AWS_LAMBDA_RUNTIME_API}. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The calls of the process, in their order. */
    BlockingQueue<RuntimeCall> calls() {
        return calls;
    }

    void provide(byte[] event) {
        events.add(event.clone());
    }

    void restore() {
        restored.release();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
