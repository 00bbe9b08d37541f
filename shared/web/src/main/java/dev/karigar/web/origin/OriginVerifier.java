package dev.karigar.web.origin;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the function is behind CloudFront, and the client address that CloudFront reports. */
public enum OriginVerifier {
    /** Clients connect to API Gateway: its source address is the client address. */
    OFF {
        @Override
        public Optional<String> clientAddress(Map<String, String> headers) {
            return Optional.empty();
        }
    },
    /** API Gateway sees the addresses of CloudFront. A CloudFront function sets the viewer header and overwrites what the client sent. */
    REQUIRED {
        @Override
        public Optional<String> clientAddress(Map<String, String> headers) {
            return address(headers.get(VIEWER_HEADER));
        }
    };

    public static final String PROPERTY = "origin.check";
    static final String ON = "on";
    static final String VIEWER_HEADER = "x-karigar-viewer";

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
    public abstract Optional<String> clientAddress(Map<String, String> headers);

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
