package dev.karigar.users.storage;

import dev.karigar.users.domain.Certification;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code users.certifications}. */
@MappedEntity(schema = "users", value = "certifications")
record CertificationRow(@Id UUID id, UUID userId, String name, @Nullable String issuer, @Nullable String certificateNumber,
        @Nullable LocalDate issuedOn, @Nullable LocalDate expiresOn, Certification.Review status, Instant createdAt, Instant updatedAt) {

    static CertificationRow of(UUID userId, Certification certification) {
        return new CertificationRow(certification.id(), userId, certification.name(), certification.issuer(), certification.number(),
                certification.issuedOn(), certification.expiresOn(), certification.review(), certification.createdAt(),
                certification.createdAt());
    }

    Certification certification() {
        return new Certification(id, name, issuer, certificateNumber, issuedOn, expiresOn, status, createdAt);
    }
}
