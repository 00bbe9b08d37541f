package dev.karigar.web.origin;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether CloudFront stands in front of this function, and what it then says of the caller. */
public enum OriginVerifier {
    /** Callers reach the gateway itself: it alone knows their address. */
    OFF {
        @Override
        public Optional<String> caller(Map<String, String> headers) {
            return Optional.empty();
        }
    },
    /** The gateway sees CloudFront's edges; a function of ours there writes the caller's address over whatever was sent. */
    REQUIRED {
        @Override
        public Optional<String> caller(Map<String, String> headers) {
            return address(headers.get(VIEWER));
        }
    };

    public static final String PROPERTY = "origin.check";
    static final String ON = "on";
    static final String VIEWER = "x-karigar-viewer";

    /** @param value of {@code ORIGIN_CHECK}: {@code on}, {@code off} or nothing */
    public static OriginVerifier of(@Nullable String value) {
        return switch (value) {
            case ON -> REQUIRED;
            case null -> OFF;
            case "", "off" -> OFF;
            default -> throw new IllegalArgumentException("ORIGIN_CHECK is on or off");
        };
    }

    /** @param headers by lower-case name */
    public abstract Optional<String> caller(Map<String, String> headers);

    private static Optional<String> address(@Nullable String viewer) {
        if (viewer == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(viewer).getHostAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
