package dev.karigar.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Forwards TCP connections to a server until a test makes it discard all bytes. Neither side sees an error, as when a firewall drops a
 * connection or a server hangs.
 */
public final class FaultyTcpProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final int server;
    private final AtomicBoolean hanging = new AtomicBoolean();
    private final List<Connection> connections = new CopyOnWriteArrayList<>();

    private record Connection(Socket client, Socket server, AtomicBoolean discarding) {
    }

    private FaultyTcpProxy(ServerSocket listener, int server) {
        this.listener = listener;
        this.server = server;
    }

    /** A proxy to a port of this machine. */
    public static FaultyTcpProxy to(int server) {
        try {
            var proxy = new FaultyTcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
            Thread.startVirtualThread(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Discards all further bytes of the connections that are open. New connections work. */
    public void discardOpen() {
        connections.forEach(connection -> connection.discarding().set(true));
    }

    /** From now on connections are accepted and all bytes are discarded. */
    public void hang() {
        hanging.set(true);
        discardOpen();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var connection = new Connection(listener.accept(), new Socket(InetAddress.getLoopbackAddress(), server),
                        new AtomicBoolean(hanging.get()));
                connections.add(connection);
                // hang() may have been called after the constructor read the flag and before the connection was added.
                if (hanging.get()) {
                    connection.discarding().set(true);
                }
                Thread.startVirtualThread(() -> forward(connection.client(), connection.server(), connection));
                Thread.startVirtualThread(() -> forward(connection.server(), connection.client(), connection));
            } catch (IOException e) {
                close();
            }
        }
    }

    private static void forward(Socket from, Socket to, Connection connection) {
        try (from; to) {
            var bytes = new byte[8192];
            for (int n = from.getInputStream().read(bytes); n >= 0; n = from.getInputStream().read(bytes)) {
                if (!connection.discarding().get()) {
                    to.getOutputStream().write(bytes, 0, n);
                }
            }
        } catch (IOException e) {
            // One side has closed the connection.
            connection.discarding().set(true);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (var connection : connections) {
                connection.client().close();
                connection.server().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
