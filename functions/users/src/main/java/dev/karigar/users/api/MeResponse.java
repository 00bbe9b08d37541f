package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import dev.karigar.web.json.GeoPointBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One's own profile.
 *
 * @param phone           E.164
 * @param tradeName       null until there is a provider profile, as are {@code location} and {@code service_radius_km}
 * @param ratingAvg       1 to 5; null without ratings
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record MeResponse(UUID id, String phone, @Nullable String email, List<Role> roles, String firstName, String lastName, String displayName,
        @Nullable String bio, String locale, String timeZone, @Nullable String avatarUrl, @Nullable String tradeName, List<String> skills,
        @Nullable GeoPointBody location, @Nullable String address, @Nullable Double serviceRadiusKm, @Nullable BigDecimal ratingAvg,
        int ratingCount, Instant createdAt, Instant updatedAt) {

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
