package dev.karigar.platform;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Idempotency records: responses stored under an {@code Idempotency-Key}. All calls for one request run in one transaction, together
 * with the effects of the request, so that a crash leaves neither.
 */
public interface IdempotencyStore {

    /** Locks the key until the open transaction ends; returns false at once if another transaction has locked it. */
    boolean tryLock(String owner, String key);

    Optional<StoredResponse> find(String owner, String key, Instant now);

    /** Saves a response, and deletes some of those that have expired. */
    void save(String owner, String key, StoredResponse response, Instant now, Instant expiresAt);

    /**
     * @param fingerprint hash of the request that the response belongs to
     * @param headers     response headers by name
     */
    record StoredResponse(String fingerprint, int status, Map<String, String> headers, byte[] body) {
    }
}
