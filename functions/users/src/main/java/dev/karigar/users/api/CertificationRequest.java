package dev.karigar.users.api;

import dev.karigar.users.domain.Certification.CertificationClaim;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certification that the caller adds to their profile. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "A certification that an administrator will verify.")
record CertificationRequest(
        @Schema(description = "What is certified.", example = "Master plumber") @Pattern(regexp = TextConstraints.TITLE,
                message = TextConstraints.TITLE_RULE) String name,
        @Schema(description = "The organisation that issued the certificate.", example = "Handwerkskammer Berlin") @Nullable @Pattern(
                regexp = TextConstraints.TITLE, message = TextConstraints.TITLE_RULE) String issuer,
        @Schema(description = "The issuer's number of the certificate.", example = "B-2024-1187") @Nullable @Pattern(
                regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String certificateNumber,
        @Schema(description = "Day of issue, not in the future.") @Nullable LocalDate issuedOn,
        @Schema(description = "Last day of validity, not before `issued_on`; absent without an end.") @Nullable LocalDate expiresOn) {

    CertificationClaim toClaim() {
        return new CertificationClaim(name, issuer, certificateNumber, issuedOn, expiresOn);
    }
}
