package dev.karigar.users.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.platform.UnitOfWork;
import dev.karigar.users.UsersFixture;
import dev.karigar.users.domain.Examples;
import dev.karigar.users.usecase.UserProfiles;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresUserProfilesTest implements UserProfilesContract {

    @AutoClose
    private static UsersFixture users;

    @BeforeAll
    static void start() {
        users = new UsersFixture();
    }

    @Override
    public UserProfiles members() {
        return users.function().context().getBean(UserProfiles.class);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return users.function().context().getBean(UnitOfWork.class);
    }

    @Override
    public UUID registered() {
        return users.account("Asha", "Rao", "SERVICE_SEEKER");
    }

    @Test
    void a_member_nobody_locked_is_not_saved() {
        var id = registered();
        var member = members().find(id).orElseThrow();
        assertThatThrownBy(() -> unitOfWork().run(() -> members().save(member, NOW))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_failed_change_leaves_nothing() {
        var id = registered();
        assertThatThrownBy(() -> unitOfWork().run(() -> {
            members().save(members().lock(id, NOW).orElseThrow().offering(Examples.offer("Half done", null)), NOW);
            throw new IllegalArgumentException("the power went out");
        })).hasMessage("the power went out");
        assertThat(members().find(id).orElseThrow().provider()).isNull();
    }

    @Test
    void other_groups_see_roles_places_and_public_names() throws SQLException {
        var id = users.provider("Seen by Others", 10.5, 20.25, 30);
        assertThat(columns("karigar_bookings", "select role from users.current_roles where user_id = ? order by role", id))
                .containsExactly("SERVICE_PROVIDER", "SERVICE_SEEKER");
        assertThat(columns("karigar_services",
                "select concat_ws('/', trade_name, lat, lng, service_radius_km, time_zone) " + "from users.providers where user_id = ?",
                id)).containsExactly("Seen by Others/10.5/20.25/30/Asia/Kolkata");
        assertThat(columns("karigar_services",
                "select concat_ws('/', first_name, display_name, rating_count) " + "from users.public_profiles where user_id = ?", id))
                .containsExactly("Pat/Seen by Others/0");
        assertThat(columns("karigar_auth", "select role from users.current_roles where user_id = ?", registered()))
                .containsExactly("SERVICE_SEEKER");
    }

    @Test
    void other_groups_see_no_table_of_ours() {
        for (var table : List.of("profiles", "provider_profiles", "user_skills", "certifications")) {
            assertThatThrownBy(
                    () -> columns("karigar_bookings", "select user_id::text from users." + table + " where user_id = ?", registered()))
                    .as(table)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private static List<String> columns(String role, String sql, UUID id) throws SQLException {
        try (var connection = users.database.connectAs(role); var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
