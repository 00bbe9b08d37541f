package dev.karigar.users.api;

import dev.karigar.web.json.Texts;
import dev.karigar.users.domain.CertificationClaim;
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
record CertificationRequest(
        @Pattern(regexp = Texts.TITLE, message = Texts.TITLE_RULE) String name,
        @Nullable @Pattern(regexp = Texts.TITLE, message = Texts.TITLE_RULE) String issuer,
        @Nullable @Pattern(regexp = Texts.NAME, message = Texts.NAME_RULE) String certificateNumber,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {

    CertificationClaim toClaim() {
        return new CertificationClaim(name, issuer, certificateNumber, issuedOn, expiresOn);
    }
}
