package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.users.domain.Certification;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certification of the caller. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "A certification of the caller.")
record CertificationResponse(@Schema(description = "Identifies the certification.") UUID id,
        @Schema(description = "What is certified.", example = "Master plumber") String name,
        @Schema(description = "The organisation that issued the certificate.", example = "Handwerkskammer Berlin") @Nullable String issuer,
        @Schema(description = "The issuer's number of the certificate.", example = "B-2024-1187") @Nullable String certificateNumber,
        @Schema(description = "Day of issue.") @Nullable LocalDate issuedOn,
        @Schema(description = "Last day of validity; null without an end.") @Nullable LocalDate expiresOn,
        @Schema(description = "Result of the verification; `EXPIRED` after the last day of validity.") Certification.Status status,
        @Schema(description = "Time at which the certification was added.") Instant createdAt) {

    static CertificationResponse of(Certification certification, LocalDate today) {
        return new CertificationResponse(certification.id(), certification.name(), certification.issuer(), certification.number(),
                certification.issuedOn(), certification.expiresOn(), certification.statusOn(today), certification.createdAt());
    }
}
