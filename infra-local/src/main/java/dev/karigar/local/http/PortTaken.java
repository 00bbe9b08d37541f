package dev.karigar.local.http;

/** A server could not have the port it was told to use. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PortTaken(int port, Throwable cause) {
        super("Port " + port + " on 127.0.0.1 is taken", cause);
    }
}
