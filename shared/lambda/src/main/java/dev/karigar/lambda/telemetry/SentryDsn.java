package dev.karigar.lambda.telemetry;

import java.net.URI;
import java.net.URISyntaxException;

/** A DSN is checked where a function starts, and not by Sentry: its classes are loaded with the first fault. */
final class SentryDsn {

    private SentryDsn() {
    }

    /** The DSN, or an init error that does not repeat it, for it holds a key. */
    static String checked(String dsn) {
        try {
            var address = new URI(dsn.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() != null && address.getPath().matches("(/[^/]+)*/[0-9]+")) {
                return address.toString();
            }
        } catch (URISyntaxException e) {
            throw nonsense();
        }
        throw nonsense();
    }

    private static IllegalArgumentException nonsense() {
        return new IllegalArgumentException("the environment variable SENTRY_DSN is not of the form https://<key>@<host>/<project>");
    }
}
