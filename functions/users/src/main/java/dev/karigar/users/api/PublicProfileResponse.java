package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.Certification;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.usecase.ShowPublicProfile.PublicPage;
import dev.karigar.web.json.GeoPointBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user as anybody sees them.
 *
 * @param location       a provider's, about a kilometre exact
 * @param certifications verified and valid ones
 * @param createdAt      when the user joined
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record PublicProfileResponse(UUID id, String firstName, String lastName, String displayName, @Nullable String avatarUrl,
        @Nullable String bio, List<Role> roles, @Nullable String tradeName, List<String> skills, @Nullable GeoPointBody location,
        @Nullable Double serviceRadiusKm, List<VerifiedCertification> certifications, @Nullable BigDecimal ratingAvg, int ratingCount,
        Instant createdAt) {

    static PublicProfileResponse of(PublicPage page) {
        var profile = page.profile();
        var location = profile.location();
        return new PublicProfileResponse(profile.id(), profile.firstName(), profile.lastName(), profile.displayName(), profile.avatarUrl(),
                profile.bio(), profile.roles().stream().sorted().toList(), profile.tradeName(),
                profile.skills().stream().map(Skill::tag).toList(), location == null ? null : GeoPointBody.of(location),
                profile.serviceRadiusKm(), page.certifications().stream().map(VerifiedCertification::of).toList(),
                profile.rating().average(), profile.rating().count(), profile.joinedAt());
    }

    /** What an administrator confirmed; the certificate's number is nobody else's business. */
    @Serdeable(naming = SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record VerifiedCertification(String name, @Nullable String issuer, @Nullable LocalDate expiresOn) {

        static VerifiedCertification of(Certification certification) {
            return new VerifiedCertification(certification.name(), certification.issuer(), certification.expiresOn());
        }
    }
}
