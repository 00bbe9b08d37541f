package dev.karigar.postgres.priming;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Sockets with a rehearsed server at their other end. Public, with a public constructor: the driver makes it by its name. */
public final class InMemorySocketFactory extends SocketFactory {

    public InMemorySocketFactory() {
        super();
    }

    @Override
    public Socket createSocket() {
        return new RehearsedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("a rehearsed socket has no address");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new IOException("a rehearsed socket has no address");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new IOException("a rehearsed socket has no address");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new IOException("a rehearsed socket has no address");
    }

    /** No socket of the operating system's is ever opened. */
    private static final class RehearsedSocket extends Socket {

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
            // Nothing is delayed.
        }

        @Override
        public void setKeepAlive(boolean on) {
            // Nothing dies.
        }

        @Override
        public void setSoTimeout(int millis) {
            // Every answer is there before it is read.
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
