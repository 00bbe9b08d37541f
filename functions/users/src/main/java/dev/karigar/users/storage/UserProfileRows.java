package dev.karigar.users.storage;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.users.domain.Profile;
import dev.karigar.users.domain.ProviderProfile;
import dev.karigar.users.domain.PublicProfile.Rating;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps rows of profiles, and the columns that profiles and public profiles have in common. */
final class UserProfileRows {

    private UserProfileRows() {
    }

    static UserProfile user(Row row) throws SQLException {
        var email = row.stringOrNull("email");
        return new UserProfile(row.uuid("user_id"), new PhoneNumber(row.string("phone")), email == null ? null : new EmailAddress(email),
                roles(row), profile(row), provider(row), skills(row), rating(row), row.instant("created_at"), row.instant("updated_at"),
                row.longValue("version"));
    }

    private static Profile profile(Row row) throws SQLException {
        return new Profile(row.string("first_name"), row.string("last_name"), row.stringOrNull("bio"), row.string("locale"),
                row.string("time_zone"), row.stringOrNull("avatar_url"));
    }

    private static @Nullable ProviderProfile provider(Row row) throws SQLException {
        var tradeName = row.stringOrNull("trade_name");
        return tradeName == null ? null
                : new ProviderProfile(tradeName, new GeoPoint(row.doubleValue("lat"), row.doubleValue("lng")), row.stringOrNull("address"),
                        row.doubleValue("service_radius_km"));
    }

    static Set<Role> roles(Row row) throws SQLException {
        return row.strings("roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static List<Skill> skills(Row row) throws SQLException {
        return row.strings("skills").stream().map(Skill::new).toList();
    }

    static Rating rating(Row row) throws SQLException {
        return new Rating(row.decimalOrNull("rating_avg"), row.integer("rating_count"));
    }
}
