package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.Certification;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.usecase.ShowPublicProfile.PublicPage;
import dev.karigar.web.json.GeoPointBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user as every caller sees them. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "A user as every caller sees them.")
record PublicProfileResponse(@Schema(description = "Identifies the user.") UUID id,
        @Schema(description = "Given name.", example = "Asha") String firstName,
        @Schema(description = "Family name.", example = "Rao") String lastName,
        @Schema(description = "Name to show: the trade name of a provider, otherwise given and family name.",
                example = "Rao Plumbing") String displayName,
        @Schema(description = "Address of the profile picture; null without one.", format = "uri",
                example = "https://media.example.com/avatars/256.webp") @Nullable String avatarUrl,
        @Schema(description = "Text of the profile; null without one.", example = "Repairs taps and heating.") @Nullable String bio,
        @Schema(description = "Roles of the user, at least one.") List<Role> roles,
        @Schema(description = "Name of the business; null without a provider profile.",
                example = "Rao Plumbing") @Nullable String tradeName,
        @Schema(description = "Skills in the order in which they are shown.", example = "[\"plumbing\", \"heating\"]") List<String> skills,
        @Schema(description = "Where the provider starts from, to about 1 km; null without a profile.") @Nullable GeoPointBody location,
        @Schema(description = "Distance from `location`, in kilometres, up to which the provider works; null without a provider profile.",
                example = "15") @Nullable Double serviceRadiusKm,
        @Schema(description = "Certifications that were verified and are valid today.") List<VerifiedCertification> certifications,
        @Schema(description = "Average rating, 1 to 5; null without ratings.", example = "4.6") @Nullable BigDecimal ratingAvg,
        @Schema(description = "Number of ratings.", example = "12") int ratingCount,
        @Schema(description = "Time of the registration.") Instant createdAt) {

    static PublicProfileResponse of(PublicPage page) {
        var profile = page.profile();
        var location = profile.location();
        return new PublicProfileResponse(profile.id(), profile.firstName(), profile.lastName(), profile.displayName(), profile.avatarUrl(),
                profile.bio(), profile.roles().stream().sorted().toList(), profile.tradeName(),
                profile.skills().stream().map(Skill::tag).toList(), location == null ? null : GeoPointBody.of(location),
                profile.serviceRadiusKm(), page.certifications().stream().map(VerifiedCertification::of).toList(),
                profile.rating().average(), profile.rating().count(), profile.joinedAt());
    }

    /** A certification that an administrator has verified, without the certificate's number. */
    @Serdeable(naming = SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "VerifiedCertificationResponse", description = "A certification that an administrator has verified.")
    record VerifiedCertification(@Schema(description = "What is certified.", example = "Master plumber") String name,
            @Schema(description = "The organisation that issued the certificate.",
                    example = "Handwerkskammer Berlin") @Nullable String issuer,
            @Schema(description = "Last day of validity; null without an end.") @Nullable LocalDate expiresOn) {

        static VerifiedCertification of(Certification certification) {
            return new VerifiedCertification(certification.name(), certification.issuer(), certification.expiresOn());
        }
    }
}
