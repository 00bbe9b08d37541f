package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import dev.karigar.web.json.GeoPointBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller's own profile. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "The caller's own profile.")
record MeResponse(@Schema(description = "Identifies the user.") UUID id,
        @Schema(description = "Phone number in E.164.", example = "+491713920001") String phone,
        @Schema(description = "E-mail address; null without one.", example = "asha@example.com") @Nullable String email,
        @Schema(description = "Roles of the user, at least one.") List<Role> roles,
        @Schema(description = "Given name.", example = "Asha") String firstName,
        @Schema(description = "Family name.", example = "Rao") String lastName,
        @Schema(description = "Name to show: the trade name of a provider, otherwise given and family name.",
                example = "Rao Plumbing") String displayName,
        @Schema(description = "Text of the public profile; null without one.", example = "Repairs taps and heating.") @Nullable String bio,
        @Schema(description = "Language of messages, a BCP 47 tag.", example = "de-DE") String locale,
        @Schema(description = "IANA time zone.", example = "Europe/Berlin") String timeZone,
        @Schema(description = "Address of the profile picture; null without one.", format = "uri",
                example = "https://media.example.com/avatars/256.webp") @Nullable String avatarUrl,
        @Schema(description = "Name of the business; null without a provider profile.",
                example = "Rao Plumbing") @Nullable String tradeName,
        @Schema(description = "Skills in the order in which they are shown.", example = "[\"plumbing\", \"heating\"]") List<String> skills,
        @Schema(description = "Where the provider starts from; null without a provider profile.") @Nullable GeoPointBody location,
        @Schema(description = "The provider's address, which no other user sees; null without one.",
                example = "Torstr. 1, 10119 Berlin") @Nullable String address,
        @Schema(description = "Distance from `location`, in kilometres, up to which the provider works; null without a provider profile.",
                example = "15") @Nullable Double serviceRadiusKm,
        @Schema(description = "Average rating, 1 to 5; null without ratings.", example = "4.6") @Nullable BigDecimal ratingAvg,
        @Schema(description = "Number of ratings.", example = "12") int ratingCount,
        @Schema(description = "Time of the registration.") Instant createdAt,
        @Schema(description = "Time of the last change.") Instant updatedAt) {

    static MeResponse of(UserProfile me) {
        var profile = me.profile();
        var provider = me.provider();
        var email = me.email();
        return new MeResponse(me.id(), me.phone().e164(), email == null ? null : email.value(), me.roles().stream().sorted().toList(),
                profile.firstName(), profile.lastName(), me.displayName(), profile.bio(), profile.locale(), profile.timeZone(),
                profile.avatarUrl(), provider == null ? null : provider.tradeName(), me.skills().stream().map(Skill::tag).toList(),
                provider == null ? null : GeoPointBody.of(provider.location()), provider == null ? null : provider.address(),
                provider == null ? null : (Double) provider.serviceRadiusKm(), me.rating().average(), me.rating().count(), me.joinedAt(),
                me.updatedAt());
    }
}
