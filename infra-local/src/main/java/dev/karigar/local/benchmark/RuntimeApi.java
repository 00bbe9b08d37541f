package dev.karigar.local.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** The Lambda Runtime API (2018-06-01) for one process and one event; the process's second question is never answered. */
final class RuntimeApi implements AutoCloseable {

    private static final String REQUEST = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
    private static final int ACCEPTED = 202;
    private static final long PATIENCE_MILLIS = 30_000;

    private final HttpServer server;
    private final byte[] event;
    private final CompletableFuture<Long> asked = new CompletableFuture<>();
    private final CompletableFuture<Answer> answered = new CompletableFuture<>();

    /** What the function said, and when on this JVM's nano clock. */
    record Answer(long at, String body) {
    }

    RuntimeApi(byte[] event) throws IOException {
        this.event = event.clone();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/2018-06-01/runtime/", this::exchange);
        server.start();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        long now = System.nanoTime();
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith("/invocation/next")) {
            if (asked.complete(now)) {
                give(exchange);
            }
            return;
        }
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(ACCEPTED, -1);
        exchange.close();
        if (path.endsWith("/response")) {
            answered.complete(new Answer(now, body));
        } else {
            answered.completeExceptionally(new IllegalStateException("the function failed: " + body));
        }
    }

    private void give(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", REQUEST);
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(java.time.Clock.systemUTC().millis() + PATIENCE_MILLIS));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:000000000000:function:benchmark");
        headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
        exchange.close();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** When the function had been made and asked for its first event. */
    CompletableFuture<Long> asked() {
        return asked;
    }

    CompletableFuture<Answer> answered() {
        return answered;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
