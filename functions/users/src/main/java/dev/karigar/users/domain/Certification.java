package dev.karigar.users.domain;

import dev.karigar.kernel.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A qualification a user claims. An administrator verifies it.
 *
 * @param number    the issuer's
 * @param expiresOn the last day it is valid; null when it does not expire
 * @param review    what the administrator said
 */
public record Certification(UUID id, String name, @Nullable String issuer, @Nullable String number, @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn, Review review, Instant createdAt) {

    /** How many one user may keep. */
    public static final int MOST = 50;

    /** An administrator's verdict, which is stored; that a certification has expired is not. */
    public enum Review {
        PENDING,
        VERIFIED,
        REJECTED
    }

    public enum Status {
        PENDING,
        VERIFIED,
        REJECTED,
        EXPIRED
    }

    /** A claim nobody has looked at yet, or why it cannot be one. */
    public static Outcome<Certification, CertificationRejection> claim(UUID id, CertificationClaim claim, Instant now, LocalDate today) {
        if (claim.issuedOn() != null && claim.issuedOn().isAfter(today.plusDays(1))) {
            return Outcome.rejected(new CertificationRejection.IssuedInTheFuture());
        }
        if (claim.expiresOn() != null && claim.issuedOn() != null && claim.expiresOn().isBefore(claim.issuedOn())) {
            return Outcome.rejected(new CertificationRejection.ExpiresBeforeIssue());
        }
        return Outcome.ok(new Certification(id, claim.name().strip(), stripped(claim.issuer()), stripped(claim.number()), claim.issuedOn(),
                claim.expiresOn(), Review.PENDING, now));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : Profile.textOrNull(text);
    }

    public Status statusOn(LocalDate today) {
        return switch (review) {
            case REJECTED -> Status.REJECTED;
            case PENDING -> expiredOn(today) ? Status.EXPIRED : Status.PENDING;
            case VERIFIED -> expiredOn(today) ? Status.EXPIRED : Status.VERIFIED;
        };
    }

    private boolean expiredOn(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }
}
