package dev.karigar.lambda.telemetry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** The envelope endpoint of Sentry on loopback: stores the envelopes and answers at once, with an error, or not before it is closed. */
final class SentryEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> envelopes = new CopyOnWriteArrayList<>();

    private SentryEndpoint(int status, boolean hangs) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/42/envelope/", exchange -> {
            var packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            envelopes.add(text(packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()));
            if (hangs) {
                awaitClose();
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    static SentryEndpoint answering(int status) {
        return new SentryEndpoint(status, false);
    }

    static SentryEndpoint hanging() {
        return new SentryEndpoint(200, true);
    }

    String dsn() {
        return "http://publickey@127.0.0.1:" + server.getAddress().getPort() + "/42";
    }

    List<String> envelopes() {
        return List.copyOf(envelopes);
    }

    /** The event of the only envelope: its third line, after the envelope's and the item's headers. */
    JsonNode event() {
        if (envelopes.size() != 1) {
            throw new AssertionError(envelopes.size() + " envelopes");
        }
        try {
            return new ObjectMapper().readTree(envelopes.getFirst().lines().toList().get(2));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
