package dev.karigar.local.http;

/** Another process listens on the port. */
public final class PortInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PortInUseException(int port, Throwable cause) {
        super("Port " + port + " on 127.0.0.1 is taken", cause);
    }
}
