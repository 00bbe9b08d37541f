package dev.karigar.users.storage;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Role;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.users.domain.PublicProfile;
import dev.karigar.users.domain.PublicProfile.Rating;
import dev.karigar.users.domain.Skill;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code users.public_profiles} and, for a provider, the columns of {@code users.provider_profiles}. */
@MappedEntity(schema = "users", value = "public_profiles")
record PublicProfileRow(@Id UUID userId, String firstName, String lastName, String displayName, @Nullable String avatarUrl,
        @Nullable String bio, @Nullable BigDecimal ratingAvg, int ratingCount, Instant createdAt, @Nullable String tradeName,
        @Nullable Double lat, @Nullable Double lng, @Nullable Double serviceRadiusKm,
        @TypeDef(type = DataType.STRING_ARRAY) List<Role> roles, @TypeDef(type = DataType.STRING_ARRAY) List<String> skills) {

    /** The columns of a row, from the view as {@code v} and the provider profile as {@code p}. */
    static final String COLUMNS = """
            v.user_id, v.first_name, v.last_name, v.display_name, v.avatar_url, v.bio, v.rating_avg, v.rating_count, v.created_at,
            p.trade_name, p.lat, p.lng, p.service_radius_km,
            array(select c.role from users.current_roles c where c.user_id = v.user_id) as roles,
            array(select s.skill_tag from users.user_skills s where s.user_id = v.user_id order by s.position) as skills
            """;

    /** Reads a row of a statement that is assembled at run time. */
    static PublicProfileRow of(Row row) throws SQLException {
        return new PublicProfileRow(row.uuid("user_id"), row.string("first_name"), row.string("last_name"), row.string("display_name"),
                row.stringOrNull("avatar_url"), row.stringOrNull("bio"), row.decimalOrNull("rating_avg"), row.integer("rating_count"),
                row.instant("created_at"), row.stringOrNull("trade_name"), row.doubleOrNull("lat"), row.doubleOrNull("lng"),
                row.doubleOrNull("service_radius_km"), row.strings("roles").stream().map(Role::valueOf).toList(), row.strings("skills"));
    }

    PublicProfile profile() {
        return new PublicProfile(userId, firstName, lastName, displayName, avatarUrl, bio, Set.copyOf(roles), tradeName,
                skills.stream().map(Skill::new).toList(), lat == null || lng == null ? null : new GeoPoint(lat, lng), serviceRadiusKm,
                new Rating(ratingAvg, ratingCount), createdAt);
    }
}
