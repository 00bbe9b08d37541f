package dev.karigar.keys.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The ids and times of the access token keys, without the key material.
 *
 * @param signing   private keys; the first one signs, the second one is its successor
 * @param published public keys that verifiers accept
 */
public record KeyRing(List<SigningKey> signing, List<PublishedKey> published) {

    public KeyRing {
        signing = List.copyOf(signing);
        published = List.copyOf(published);
    }

    public record SigningKey(String id, Instant madeAt) {
    }

    /** @param endsAt when the key is withdrawn; empty for the signing key and its successor */
    public record PublishedKey(String id, Instant publishedAt, Optional<Instant> endsAt) {
    }

    /** Whether no rotation is in progress: one key signs and is the only one published. */
    boolean isSettled() {
        return signing.size() == 1 && published.size() == 1 && isPublished(signing.getFirst());
    }

    boolean isPublished(SigningKey key) {
        return published.stream().anyMatch(known -> known.id().equals(key.id()));
    }

    boolean signs(PublishedKey key) {
        return signing.stream().anyMatch(known -> known.id().equals(key.id()));
    }

    PublishedKey publicOf(SigningKey key) {
        return published.stream().filter(known -> known.id().equals(key.id())).findFirst().orElseThrow();
    }
}
