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
 * The way to a server, which can fall silent: bytes are discarded without an error, as when a network forgets a
 * connection or a server hangs.
 */
public final class FaultyTcpProxy implements AutoCloseable {

    private final ServerSocket entrance;
    private final int server;
    private final AtomicBoolean hanging = new AtomicBoolean();
    private final List<Wire> wires = new CopyOnWriteArrayList<>();

    private record Wire(Socket client, Socket server, AtomicBoolean silent) {
    }

    private FaultyTcpProxy(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
    }

    /** A line to a port of this machine. */
    public static FaultyTcpProxy to(int server) {
        try {
            var line = new FaultyTcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
            Thread.startVirtualThread(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Connections that are open now carry nothing more; those to come work. */
    public void forgetOpen() {
        wires.forEach(wire -> wire.silent().set(true));
    }

    /** From now on the server takes connections and never answers. */
    public void hang() {
        hanging.set(true);
        forgetOpen();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var wire = new Wire(entrance.accept(), new Socket(InetAddress.getLoopbackAddress(), server),
                        new AtomicBoolean(hanging.get()));
                wires.add(wire);
                // The line may have begun to hang between the look at it and this wire being known.
                if (hanging.get()) {
                    wire.silent().set(true);
                }
                Thread.startVirtualThread(() -> carry(wire.client(), wire.server(), wire));
                Thread.startVirtualThread(() -> carry(wire.server(), wire.client(), wire));
            } catch (IOException e) {
                close();
            }
        }
    }

    private static void carry(Socket from, Socket to, Wire wire) {
        try (from; to) {
            var bytes = new byte[8192];
            for (int n = from.getInputStream().read(bytes); n >= 0; n = from.getInputStream().read(bytes)) {
                if (!wire.silent().get()) {
                    to.getOutputStream().write(bytes, 0, n);
                }
            }
        } catch (IOException e) {
            // One of the two has hung up: what is carried has an end.
            wire.silent().set(true);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
            for (var wire : wires) {
                wire.client().close();
                wire.server().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
