package dev.karigar.users.storage;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.users.domain.PublicProfile;
import java.sql.SQLException;

/** Maps rows of {@code users.public_profiles v} with an outer join of {@code users.provider_profiles p}. */
final class PublicProfileRows {

    static final String COLUMNS = """
            v.user_id, v.first_name, v.last_name, v.display_name, v.avatar_url, v.bio, v.rating_avg, v.rating_count, v.created_at,
            p.trade_name, p.lat, p.lng, p.service_radius_km,
            array(select c.role from users.current_roles c where c.user_id = v.user_id) as roles,
            array(select s.skill_tag from users.user_skills s where s.user_id = v.user_id order by s.position) as skills
            """;

    private PublicProfileRows() {
    }

    static PublicProfile profile(Row row) throws SQLException {
        var lat = row.doubleOrNull("lat");
        var lng = row.doubleOrNull("lng");
        return new PublicProfile(row.uuid("user_id"), row.string("first_name"), row.string("last_name"), row.string("display_name"),
                row.stringOrNull("avatar_url"), row.stringOrNull("bio"), UserProfileRows.roles(row), row.stringOrNull("trade_name"),
                UserProfileRows.skills(row), lat == null || lng == null ? null : new GeoPoint(lat, lng),
                row.doubleOrNull("service_radius_km"), UserProfileRows.rating(row), row.instant("created_at"));
    }
}
