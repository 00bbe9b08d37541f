package dev.karigar.web.origin;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether CloudFront stands in front of this function, and what it then says of the caller. */
public enum OriginCheck {
    /** Callers reach the gateway itself: it alone knows their address. */
    OFF {
        @Override
        public Optional<String> caller(Map<String, String> headers) {
            return Optional.empty();
        }
    },
    /** The gateway sees CloudFront's edges; CloudFront names the caller in a header it lets nobody else write. */
    REQUIRED {
        @Override
        public Optional<String> caller(Map<String, String> headers) {
            return address(headers.get(VIEWER));
        }
    };

    public static final String PROPERTY = "origin.check";
    static final String ON = "on";
    static final String VIEWER = "cloudfront-viewer-address";

    /** @param value of {@code ORIGIN_CHECK}: {@code on}, {@code off} or nothing */
    public static OriginCheck of(@Nullable String value) {
        return switch (value) {
            case ON -> REQUIRED;
            case null -> OFF;
            case "", "off" -> OFF;
            default -> throw new IllegalArgumentException("ORIGIN_CHECK is on or off");
        };
    }

    /** @param headers by lower-case name */
    public abstract Optional<String> caller(Map<String, String> headers);

    // "198.51.100.10:46532"; an IPv6 address has colons of its own, so the last one ends it.
    private static Optional<String> address(@Nullable String viewer) {
        int colon = viewer == null ? -1 : viewer.lastIndexOf(':');
        if (viewer == null || colon < 0) {
            return Optional.empty();
        }
        var host = viewer.substring(0, colon).replace("[", "").replace("]", "");
        try {
            return Optional.of(InetAddress.ofLiteral(host).getHostAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
