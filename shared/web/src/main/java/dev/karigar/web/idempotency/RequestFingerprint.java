package dev.karigar.web.idempotency;

import dev.karigar.web.json.RawBodies;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of method, path and body: two requests with one {@code Idempotency-Key} must have the same. */
final class RequestFingerprint {

    private RequestFingerprint() {
    }

    static String of(HttpRequest<?> request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethodName() + " " + request.getPath() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(RawBodies.of(request));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
