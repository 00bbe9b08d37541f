package dev.karigar.local.http;

import dev.karigar.local.http.ServerRequest.Header;
import java.io.IOException;
import java.net.BindException;
import java.nio.ByteBuffer;
import java.time.Duration;
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
 * A Jetty HTTP server on 127.0.0.1 with one virtual thread per request. The JDK's own server is not used: it refuses URIs that
 * java.net.URI cannot parse, such as {@code ?rating>=4}, which the API accepts, and it does not give the path as it was sent.
 */
public final class LoopbackServer implements AutoCloseable {

    private static final int THREADS = 16;
    /** Bytes. */
    private static final int MAX_HEADERS = 32 * 1024;
    /** Enough for 200 clients that connect at the same moment. */
    private static final int ACCEPT_QUEUE = 1024;
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(2);

    private final Server server;
    private final ServerConnector connector;

    private LoopbackServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free port
     * @throws PortInUseException when another process listens on the port
     */
    public static LoopbackServer start(int port, Function<ServerRequest, ServerResponse> application) {
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory()));
        var server = new Server(threads);
        server.setStopTimeout(STOP_TIMEOUT.toMillis());
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        server.addConnector(connector);
        server.setHandler(new JettyAdapter(application));
        server.setErrorHandler(new BadRequestHandler());
        open(server, port);
        return new LoopbackServer(server, connector);
    }

    private static HttpConfiguration configuration() {
        var configuration = new HttpConfiguration();
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(MAX_HEADERS);
        return configuration;
    }

    // Jetty's start declares Exception.
    @SuppressWarnings("IllegalCatch")
    private static void open(Server server, int port) {
        try {
            server.start();
        } catch (Exception e) {
            if (e.getCause() instanceof BindException || e instanceof BindException || e instanceof IOException) {
                throw new PortInUseException(port, e);
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

    /** Converts Jetty's requests and responses to and from those of this package. */
    private static final class JettyAdapter extends Handler.Abstract {

        private final Function<ServerRequest, ServerResponse> application;

        JettyAdapter(Function<ServerRequest, ServerResponse> application) {
            this.application = application;
        }

        @Override
        public boolean handle(Request request, Response response, org.eclipse.jetty.util.Callback callback) throws IOException {
            var result = application.apply(RequestConverter.convert(request));
            response.setStatus(result.status());
            result.headers().forEach(header -> write(header, response.getHeaders()));
            response.write(true, ByteBuffer.wrap(result.body()), callback);
            return true;
        }

        // Set-Cookie may occur several times; any other header replaces the one that Jetty sets, such as Date.
        private static void write(Header header, Mutable fields) {
            if (header.name().equalsIgnoreCase("set-cookie")) {
                fields.add(header.name(), header.value());
            } else {
                fields.put(header.name(), header.value());
            }
        }
    }
}
