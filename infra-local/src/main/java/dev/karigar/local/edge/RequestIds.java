package dev.karigar.local.edge;

import java.security.SecureRandom;
import java.util.Base64;

/** Request ids of the length API Gateway gives, of characters that may stand in a log line. */
final class RequestIds {

    private static final int BYTES = 12;

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
