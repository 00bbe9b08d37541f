package dev.karigar.lambda.telemetry;

import java.net.URI;
import java.net.URISyntaxException;

/** Validates a DSN when a function starts. Sentry itself would validate it at the first fault, when its classes are loaded. */
final class SentryDsn {

    private SentryDsn() {
    }

    /** @throws IllegalArgumentException without the DSN in its message, because a DSN contains a key */
    static String parse(String dsn) {
        try {
            var address = new URI(dsn.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() != null && address.getPath().matches("(/[^/]+)*/[0-9]+")) {
                return address.toString();
            }
        } catch (URISyntaxException e) {
            throw invalid();
        }
        throw invalid();
    }

    private static IllegalArgumentException invalid() {
        return new IllegalArgumentException("the environment variable SENTRY_DSN is not of the form https://<key>@<host>/<project>");
    }
}
