package dev.karigar.local.edge;

import java.security.SecureRandom;
import java.util.Base64;

/** Generates request ids as long as those of API Gateway, of characters that are safe in a log line. */
final class RequestIdGenerator {

    private static final int BYTES = 12;

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
