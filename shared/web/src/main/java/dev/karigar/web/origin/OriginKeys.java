package dev.karigar.web.origin;

import dev.karigar.platform.Secrets;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that CloudFront sends with each request: the current one and, while a rotation reaches the edge locations, the one before.
 * They are read at the first use and again when a wrong key is sent, so that a rotation needs no restart, but at most once in 30 s.
 */
@Singleton
final class OriginKeys {

    private static final Duration REFRESH_INTERVAL = Duration.ofSeconds(30);

    private final Secrets secrets;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    OriginKeys(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Loaded(List<byte[]> keys, Instant at) {

        boolean has(byte[] sent) {
            boolean found = false;
            for (var key : keys) {
                found |= MessageDigest.isEqual(key, sent);
            }
            return found;
        }
    }

    boolean accepts(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return false;
        }
        var bytes = sent.getBytes(StandardCharsets.UTF_8);
        var known = loaded;
        if (known != null && (known.has(bytes) || clock.instant().isBefore(known.at().plus(REFRESH_INTERVAL)))) {
            return known.has(bytes);
        }
        if (known != null) {
            // The interval also holds while the secret is unavailable.
            loaded = new Loaded(known.keys(), clock.instant());
        }
        var read = read();
        loaded = read;
        return read.has(bytes);
    }

    private Loaded read() {
        return new Loaded(
                secrets.accepted(Secrets.ORIGIN_KEY).stream().map(key -> key.value().strip().getBytes(StandardCharsets.UTF_8)).toList(),
                clock.instant());
    }
}
