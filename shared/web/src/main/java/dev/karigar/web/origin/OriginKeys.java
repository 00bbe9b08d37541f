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
 * The keys CloudFront may prove itself with: the newest and, while its edges learn of it, the one before. They are read when
 * first needed and again when a wrong one comes, so that a rotation needs no restart; at most once in half a minute, so that a
 * flood of wrong ones asks nobody.
 */
@Singleton
final class OriginKeys {

    private static final Duration REREAD_AFTER = Duration.ofSeconds(30);

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

    boolean accept(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return false;
        }
        var bytes = sent.getBytes(StandardCharsets.UTF_8);
        var known = loaded;
        if (known != null && (known.has(bytes) || clock.instant().isBefore(known.at().plus(REREAD_AFTER)))) {
            return known.has(bytes);
        }
        if (known != null) {
            // A store that cannot be reached is not asked more often than one that can.
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
