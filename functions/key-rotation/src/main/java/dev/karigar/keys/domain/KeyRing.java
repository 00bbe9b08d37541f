package dev.karigar.keys.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The keys of access tokens, without the keys.
 *
 * @param signing   private keys; the first signs, a second one waits
 * @param published public keys that are accepted
 */
public record KeyRing(List<SigningKey> signing, List<PublishedKey> published) {

    public KeyRing {
        signing = List.copyOf(signing);
        published = List.copyOf(published);
    }

    public record SigningKey(String id, Instant madeAt) {
    }

    /** @param endsAt when it is accepted no more; empty while it signs or waits */
    public record PublishedKey(String id, Instant publishedAt, Optional<Instant> endsAt) {
    }

    /** Whether one key signs, is published, and nothing else is to come or go. */
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
