package dev.karigar.users.api;

import dev.karigar.users.domain.Certification.CertificationClaim;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A qualification the user claims.
 *
 * @param name              of the certificate
 * @param issuer            who gave it
 * @param certificateNumber the issuer's number
 * @param expiresOn         its last valid day
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CertificationRequest(@Pattern(regexp = TextConstraints.TITLE, message = TextConstraints.TITLE_RULE) String name,
        @Nullable @Pattern(regexp = TextConstraints.TITLE, message = TextConstraints.TITLE_RULE) String issuer,
        @Nullable @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String certificateNumber,
        @Nullable LocalDate issuedOn, @Nullable LocalDate expiresOn) {

    CertificationClaim toClaim() {
        return new CertificationClaim(name, issuer, certificateNumber, issuedOn, expiresOn);
    }
}
