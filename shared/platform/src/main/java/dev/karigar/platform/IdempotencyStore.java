package dev.karigar.platform;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Answers kept under an {@code Idempotency-Key}. All calls for one request happen in one transaction, the one that
 * also holds the request's effects: a crash leaves neither.
 */
public interface IdempotencyStore {

    /** Takes the key until the open transaction ends; false when another request holds it now. Never waits. */
    boolean tryLock(String owner, String key);

    Optional<Answer> find(String owner, String key, Instant now);

    /** Keeps an answer, and lets go of some whose time is over. */
    void keep(String owner, String key, Answer answer, Instant now, Instant expiresAt);

    /**
     * @param fingerprint hash of the request the answer belongs to
     * @param headers     response headers by name
     */
    record Answer(String fingerprint, int status, Map<String, String> headers, byte[] body) {
    }
}
