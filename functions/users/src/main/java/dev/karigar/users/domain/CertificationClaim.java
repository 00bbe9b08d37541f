package dev.karigar.users.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a user says of a qualification of theirs. */
public record CertificationClaim(String name, @Nullable String issuer, @Nullable String number, @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {
}
