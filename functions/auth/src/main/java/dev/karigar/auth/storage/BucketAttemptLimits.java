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
 * Token buckets by login identifier. They limit clients that change their IP addresses, which the limits by address do not.
 * Identifiers are stored as keyed hashes.
 */
@Singleton
@Requires(property = "karigar.rate.limits", notEquals = "off")
final class BucketAttemptLimits implements AttemptLimits {

    // 20 attempts at once, then 2,880 a day. NIST SP 800-63B-4 (3.2.2) allows at most 100 consecutive failures; a bucket that
    // refills is used instead, because a counter would let an attacker lock the owner out.
    private static final int SIGN_IN_CAPACITY = 20;
    private static final Duration SIGN_IN_REFILL = Duration.ofSeconds(30);
    // 15 messages at once, then 144 a day. With five attempts each, guessing a code succeeds with a probability of 1/1,250 a day.
    private static final int MESSAGE_CAPACITY = 15;
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
    public Optional<TooManyAttempts> countSignIn(LoginIdentifier identifier) {
        return consume("sign-in", identifier, SIGN_IN_CAPACITY, SIGN_IN_REFILL);
    }

    @Override
    public Optional<TooManyAttempts> countMessage(LoginIdentifier.Deliverable recipient) {
        return consume("message", recipient, MESSAGE_CAPACITY, MESSAGE_REFILL);
    }

    private Optional<TooManyAttempts> consume(String kind, LoginIdentifier identifier, int capacity, Duration refill) {
        var consumed = buckets.consume("auth-" + kind + ":" + hashes.hash("name", text(identifier)), capacity, refill, clock.instant());
        return consumed.allowed() ? Optional.empty() : Optional.of(new TooManyAttempts(consumed.retryAfter()));
    }

    private static String text(LoginIdentifier identifier) {
        return switch (identifier) {
            case LoginIdentifier.Phone(var number) -> number.e164();
            case LoginIdentifier.Email(var address) -> address.value().toLowerCase(Locale.ROOT);
            case LoginIdentifier.Unrecognized(var text) -> text;
        };
    }
}
