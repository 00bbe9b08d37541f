package dev.karigar.auth.storage;

import dev.karigar.auth.crypto.KeyedHashes;
import dev.karigar.auth.domain.AuthRejection.TooManyAttempts;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.usecase.AttemptLimits;
import dev.karigar.platform.RateLimitBuckets;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Token buckets by account name. They stay when the caller changes addresses, which the limits per address do not see.
 * Names go into the buckets' table as keyed hashes.
 */
@Singleton
@Requires(property = "karigar.rate.limits", notEquals = "off")
final class BucketAttemptLimits implements AttemptLimits {

    // 20 tries, then 2,880 a day: far from NIST's 100 failures in a row only for a guesser, not for a forgetful owner.
    private static final int SIGN_INS = 20;
    private static final Duration SIGN_IN_REFILL = Duration.ofSeconds(30);
    // 15 messages, then 144 a day. At five guesses each that is 1 in 1,250 a day for a guesser who never stops.
    private static final int MESSAGES = 15;
    private static final Duration MESSAGE_REFILL = Duration.ofMinutes(10);

    private final RateLimitBuckets buckets;
    private final KeyedHashes hashes;
    private final Clock clock;

    BucketAttemptLimits(RateLimitBuckets buckets, KeyedHashes hashes, Clock clock) {
        this.buckets = buckets;
        this.hashes = hashes;
        this.clock = clock;
    }

    @Override
    public Optional<TooManyAttempts> signIn(LoginIdentifier name) {
        return take("sign-in", name, SIGN_INS, SIGN_IN_REFILL);
    }

    @Override
    public Optional<TooManyAttempts> message(LoginIdentifier.Reachable recipient) {
        return take("message", recipient, MESSAGES, MESSAGE_REFILL);
    }

    private Optional<TooManyAttempts> take(String kind, LoginIdentifier name, int capacity, Duration refill) {
        var taken = buckets.consume("auth-" + kind + ":" + hashes.hash("name", text(name)), capacity, refill, clock.instant());
        return taken.allowed() ? Optional.empty() : Optional.of(new TooManyAttempts(taken.retryAfter()));
    }

    private static String text(LoginIdentifier name) {
        return switch (name) {
            case LoginIdentifier.Phone(var number) -> number.e164();
            case LoginIdentifier.Email(var address) -> address.value().toLowerCase(Locale.ROOT);
            case LoginIdentifier.Unreadable(var text) -> text;
        };
    }
}
