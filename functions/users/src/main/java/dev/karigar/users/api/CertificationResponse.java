package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.users.domain.Certification;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certification as its owner sees it. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record CertificationResponse(UUID id, String name, @Nullable String issuer, @Nullable String certificateNumber,
        @Nullable LocalDate issuedOn, @Nullable LocalDate expiresOn, Certification.Status status, Instant createdAt) {

    static CertificationResponse of(Certification certification, LocalDate today) {
        return new CertificationResponse(certification.id(), certification.name(), certification.issuer(), certification.number(),
                certification.issuedOn(), certification.expiresOn(), certification.statusOn(today), certification.createdAt());
    }
}
