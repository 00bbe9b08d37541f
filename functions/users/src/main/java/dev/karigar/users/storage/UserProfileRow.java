package dev.karigar.users.storage;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.Profile;
import dev.karigar.users.domain.ProviderProfile;
import dev.karigar.users.domain.PublicProfile.Rating;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the join in {@link UserProfileRepository#findById}; the columns of the provider profile are null without one. */
@MappedEntity
record UserProfileRow(@Id UUID userId, String phone, @Nullable String email, Instant createdAt, String firstName, String lastName,
        @Nullable String bio, String locale, String timeZone, @Nullable String avatarUrl, long version, Instant updatedAt,
        @Nullable String tradeName, @Nullable Double lat, @Nullable Double lng, @Nullable String address, @Nullable Double serviceRadiusKm,
        @Nullable BigDecimal ratingAvg, int ratingCount, @TypeDef(type = DataType.STRING_ARRAY) List<Role> roles,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> skills) {

    UserProfile user() {
        return new UserProfile(userId, new PhoneNumber(phone), email == null ? null : new EmailAddress(email), Set.copyOf(roles),
                new Profile(firstName, lastName, bio, locale, timeZone, avatarUrl), provider(), skills.stream().map(Skill::new).toList(),
                new Rating(ratingAvg, ratingCount), createdAt, updatedAt, version);
    }

    private @Nullable ProviderProfile provider() {
        return tradeName == null || lat == null || lng == null || serviceRadiusKm == null ? null
                : new ProviderProfile(tradeName, new GeoPoint(lat, lng), address, serviceRadiusKm);
    }
}
