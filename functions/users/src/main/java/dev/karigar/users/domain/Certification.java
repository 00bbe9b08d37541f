package dev.karigar.users.domain;

import dev.karigar.kernel.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A qualification that a user claims and an administrator verifies.
 *
 * @param number    given by the issuer
 * @param expiresOn last valid day; null if it does not expire
 */
public record Certification(UUID id, String name, @Nullable String issuer, @Nullable String number, @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn, Review review, Instant createdAt) {

    public static final int MAX_PER_USER = 50;

    /** The administrator's decision, as stored. */
    public enum Review {
        PENDING,
        VERIFIED,
        REJECTED
    }

    /** The decision combined with the expiry date, as shown. */
    public enum Status {
        PENDING,
        VERIFIED,
        REJECTED,
        EXPIRED
    }

    /** A user's input for a new certification. */
    public record CertificationClaim(String name, @Nullable String issuer, @Nullable String number, @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {
    }

    /**
     * Creates a pending certification.
     *
     * @param today in UTC; {@code issuedOn} may be one day later, because it is a local date
     */
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
            case PENDING -> isExpired(today) ? Status.EXPIRED : Status.PENDING;
            case VERIFIED -> isExpired(today) ? Status.EXPIRED : Status.VERIFIED;
        };
    }

    private boolean isExpired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }
}
