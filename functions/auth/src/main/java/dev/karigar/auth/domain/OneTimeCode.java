package dev.karigar.auth.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that was sent, or for want of an account was not; both are kept alike.
 *
 * @param recipient where it was sent, a phone or an e-mail address
 * @param accountId whose address that was when the code was asked for
 * @param attempts  guesses so far
 * @param sent      times sent so far
 */
public record OneTimeCode(UUID id, CodePurpose purpose, LoginIdentifier.Reachable recipient, @Nullable UUID accountId, String locale,
        int attempts, int sent, Instant createdAt, Instant expiresAt, Instant resendAt) {

    public static final Duration LIFETIME = Duration.ofMinutes(10);
    public static final Duration RESEND_AFTER = Duration.ofSeconds(30);
    public static final int MOST_ATTEMPTS = 5;
    /** The first time and four repetitions. */
    public static final int MOST_SENT = 5;

    public static OneTimeCode issued(UUID id, CodePurpose purpose, LoginIdentifier.Reachable recipient, @Nullable UUID accountId,
            String locale, Instant at) {
        return new OneTimeCode(id, purpose, recipient, accountId, locale, 0, 1, at, at.plus(LIFETIME), at.plus(RESEND_AFTER));
    }

    public OneTimeCode resent(Instant at) {
        return new OneTimeCode(id, purpose, recipient, accountId, locale, attempts, sent + 1, createdAt, at.plus(LIFETIME),
                at.plus(RESEND_AFTER));
    }

    /** Whether the right code opens anything: for an unknown phone there is only a registration to open. */
    public boolean isRedeemable() {
        return accountId != null || purpose == CodePurpose.REGISTER;
    }

    public int attemptsLeft() {
        return MOST_ATTEMPTS - attempts;
    }
}
