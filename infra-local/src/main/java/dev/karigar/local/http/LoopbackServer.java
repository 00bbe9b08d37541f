package dev.karigar.local.http;

import java.io.IOException;
import java.net.BindException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpFields.Mutable;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Jetty on 127.0.0.1, one virtual thread a request. The JDK's own server would do but for URIs: it refuses whatever
 * java.net.URI cannot parse, such as the {@code rating>=4} of the API, and hides how the path was written.
 */
public final class LoopbackServer implements AutoCloseable {

    private static final int THREADS = 16;
    private static final int LONGEST_HEADERS = 32 * 1024;
    private static final long STOP_MILLIS = 2_000;

    private final Server server;
    private final ServerConnector connector;

    private LoopbackServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @throws PortTaken when another process has it
     */
    public static LoopbackServer start(int port, Function<HttpRequest, HttpAnswer> application) {
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory()));
        var server = new Server(threads);
        server.setStopTimeout(STOP_MILLIS);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        // 200 clients open their connections at once.
        connector.setAcceptQueueSize(1024);
        server.addConnector(connector);
        server.setHandler(new Bridge(application));
        server.setErrorHandler(new BadRequestHandler());
        open(server, port);
        return new LoopbackServer(server, connector);
    }

    private static HttpConfiguration configuration() {
        var configuration = new HttpConfiguration();
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(LONGEST_HEADERS);
        return configuration;
    }

    // Jetty's start declares Exception.
    @SuppressWarnings("IllegalCatch")
    private static void open(Server server, int port) {
        try {
            server.start();
        } catch (Exception e) {
            if (e.getCause() instanceof BindException || e instanceof BindException || e instanceof IOException) {
                throw new PortTaken(port, e);
            }
            throw new IllegalStateException("the HTTP server did not start", e);
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server did not stop", e);
        }
    }

    /** Jetty's view of a request and an answer, turned into ours. */
    private static final class Bridge extends Handler.Abstract {

        private final Function<HttpRequest, HttpAnswer> application;

        Bridge(Function<HttpRequest, HttpAnswer> application) {
            this.application = application;
        }

        @Override
        public boolean handle(Request request, Response response, org.eclipse.jetty.util.Callback callback) throws IOException {
            var answer = application.apply(RequestConverter.read(request));
            response.setStatus(answer.status());
            answer.headers().forEach(header -> write(header, response.getHeaders()));
            response.write(true, ByteBuffer.wrap(answer.body()), callback);
            return true;
        }

        // Only cookies take several lines; anything else replaces what Jetty would say, such as the date.
        private static void write(Header header, Mutable fields) {
            if (header.name().equalsIgnoreCase("set-cookie")) {
                fields.add(header.name(), header.value());
            } else {
                fields.put(header.name(), header.value());
            }
        }
    }
}
