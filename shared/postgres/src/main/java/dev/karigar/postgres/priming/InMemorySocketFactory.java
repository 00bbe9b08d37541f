package dev.karigar.postgres.priming;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Sockets that are connected to a {@link FakePostgresServer}. Public, with a public constructor: the driver loads it by its name. */
public final class InMemorySocketFactory extends SocketFactory {

    public InMemorySocketFactory() {
        super();
    }

    @Override
    public Socket createSocket() {
        return new InMemorySocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("an in-memory socket has no address");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new IOException("an in-memory socket has no address");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new IOException("an in-memory socket has no address");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new IOException("an in-memory socket has no address");
    }

    /** Opens no socket of the operating system. */
    private static final class InMemorySocket extends Socket {

        private final FakePostgresServer server = new FakePostgresServer();
        private boolean connected;
        private boolean closed;

        @Override
        public void connect(SocketAddress address, int timeout) {
            connected = true;
        }

        @Override
        public boolean isConnected() {
            return connected;
        }

        @Override
        public InputStream getInputStream() {
            return server.answers();
        }

        @Override
        public OutputStream getOutputStream() {
            return server;
        }

        @Override
        public void setTcpNoDelay(boolean on) {
            // Nothing is sent over a network.
        }

        @Override
        public void setKeepAlive(boolean on) {
            // The connection cannot be lost.
        }

        @Override
        public void setSoTimeout(int millis) {
            // Every answer is available before it is read.
        }

        @Override
        public int getSoTimeout() {
            return 0;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
