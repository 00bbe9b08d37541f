package dev.karigar.auth.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A one-time code without its digits. A request for an address without an account creates one as well, so that both cases
 * do the same work.
 *
 * @param accountId the account that the recipient had when the code was requested; null if there was none
 * @param attempts  verification attempts so far
 * @param sent      number of times it was sent
 */
public record OneTimeCode(UUID id, CodePurpose purpose, LoginIdentifier.Deliverable recipient, @Nullable UUID accountId, String locale,
        int attempts, int sent, Instant createdAt, Instant expiresAt, Instant resendAt) {

    public static final Duration LIFETIME = Duration.ofMinutes(10);
    public static final Duration RESEND_DELAY = Duration.ofSeconds(30);
    public static final int MAX_ATTEMPTS = 5;
    /** The first message and four resends. */
    public static final int MAX_SENDS = 5;

    public enum CodePurpose {
        REGISTER,
        LOGIN,
        PASSWORD_RESET;

        /** Purposes whose code opens a session. */
        public static final Set<CodePurpose> SIGN_IN = Set.of(REGISTER, LOGIN);
    }

    /**
     * Stored form of the digits.
     *
     * @param salt random, base64url
     * @param hash keyed hash of salt and digits, base64url
     */
    public record CodeHash(String salt, String hash) {
    }

    public static OneTimeCode create(UUID id, CodePurpose purpose, LoginIdentifier.Deliverable recipient, @Nullable UUID accountId,
            String locale, Instant now) {
        return new OneTimeCode(id, purpose, recipient, accountId, locale, 0, 1, now, now.plus(LIFETIME), now.plus(RESEND_DELAY));
    }

    public OneTimeCode resend(Instant now) {
        return new OneTimeCode(id, purpose, recipient, accountId, locale, attempts, sent + 1, createdAt, now.plus(LIFETIME),
                now.plus(RESEND_DELAY));
    }

    /** Whether the right digits have an effect. Without an account, only a registration has one. */
    public boolean isRedeemable() {
        return accountId != null || purpose == CodePurpose.REGISTER;
    }

    public int attemptsLeft() {
        return MAX_ATTEMPTS - attempts;
    }
}
