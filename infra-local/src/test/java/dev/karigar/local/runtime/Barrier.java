package dev.karigar.local.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A port that passes connections on to another and counts them. */
final class Barrier implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final AtomicInteger connections = new AtomicInteger();

    private Barrier(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static Barrier to(int port) throws IOException {
        var gate = new Barrier(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().start(gate::accept);
        return gate;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                connections.incrementAndGet();
                var called = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> pass(caller, called));
                Thread.ofVirtual().start(() -> pass(called, caller));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    // Either side hanging up ends the other's wait.
    private static void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            // What was lost, the two ends see themselves.
        }
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
