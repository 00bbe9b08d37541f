package dev.karigar.users.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Role;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.users.UsersFixture;
import dev.karigar.users.domain.Examples;
import dev.karigar.users.domain.Profile.ProfileChange;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import dev.karigar.users.usecase.UserProfiles;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresUserProfilesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @AutoClose
    private static UsersFixture users;
    private static UserProfiles profiles;
    private static UnitOfWork unitOfWork;

    @BeforeAll
    static void start() {
        users = new UsersFixture();
        profiles = users.function().context().getBean(UserProfiles.class);
        unitOfWork = users.function().context().getBean(UnitOfWork.class);
    }

    /** A registered account with the data of {@link Examples#seeker}. */
    private static UUID register() {
        return users.account("Asha", "Rao", "SERVICE_SEEKER");
    }

    private static UserProfile update(UUID id, UnaryOperator<UserProfile> change) {
        return unitOfWork.run(() -> profiles.save(change.apply(profiles.lock(id, NOW).orElseThrow()), NOW));
    }

    private static UserProfile changed(UserProfile user, ProfileChange change) {
        return user.change(change).orElseThrow(reason -> new IllegalStateException(reason.toString()));
    }

    @Test
    void an_unknown_id_is_not_found() {
        assertThat(profiles.find(new UUID(0x7000, 0x8000))).isEmpty();
        assertThat(unitOfWork.run(() -> profiles.lock(new UUID(0x7000, 0x8000), NOW))).isEmpty();
    }

    @Test
    void a_registered_account_has_a_profile_of_version_0() {
        var user = profiles.find(register()).orElseThrow();
        assertThat(user.version()).isZero();
        assertThat(user.profile()).isEqualTo(Examples.seeker(user.id()).profile());
        assertThat(user.roles()).containsExactly(Role.SERVICE_SEEKER);
        assertThat(user.provider()).isNull();
        assertThat(user.joinedAt()).isEqualTo(user.updatedAt()).isEqualTo(Examples.JOINED);
    }

    @Test
    void locking_changes_nothing() {
        var id = register();
        var before = profiles.find(id);
        assertThat(unitOfWork.run(() -> profiles.lock(id, NOW))).isEqualTo(before);
        assertThat(profiles.find(id)).isEqualTo(before);
    }

    @Test
    void a_saved_profile_is_found_with_the_next_version() {
        var id = register();
        var change = new ProfileChange("Zoë", "Łukasz", "🦊 مرحبا", "de-DE", "Europe/Berlin", null, null);
        var saved = update(id, user -> changed(user, change));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.updatedAt()).isEqualTo(NOW);
        assertThat(saved.profile().bio()).isEqualTo("🦊 مرحبا");
        assertThat(profiles.find(id)).contains(saved);
    }

    @Test
    void a_provider_profile_is_saved_with_location_and_role() {
        var id = register();
        update(id, user -> user.asProvider(Examples.providerSkills("Rao Pipes", "Since 1999")));
        var updated = update(id,
                user -> changed(user, new ProfileChange(null, null, null, null, null, new GeoPoint(-1.5, 179.25), "Here")));
        assertThat(updated.version()).isEqualTo(2);
        assertThat(updated.provider()).isNotNull().satisfies(provider -> {
            assertThat(provider.location()).isEqualTo(new GeoPoint(-1.5, 179.25));
            assertThat(provider.address()).isEqualTo("Here");
            assertThat(provider.serviceRadiusKm()).isEqualTo(10);
        });
        assertThat(updated.roles()).containsExactlyInAnyOrder(Role.SERVICE_SEEKER, Role.SERVICE_PROVIDER);
        assertThat(profiles.find(id)).contains(updated);
    }

    @Test
    void skills_are_replaced_in_their_order() {
        var id = register();
        update(id, user -> user.withSkills(Skill.of(List.of("a", "b", "c"))));
        var replaced = update(id, user -> user.withSkills(Skill.of(List.of("d", "C", "a"))));
        assertThat(replaced.skills()).containsExactly(new Skill("d"), new Skill("C"), new Skill("a"));
        assertThat(update(id, user -> user.withSkills(List.of())).skills()).isEmpty();
    }

    @Test
    void saving_an_older_version_throws() {
        var id = register();
        var older = unitOfWork.run(() -> profiles.lock(id, NOW)).orElseThrow();
        update(id, user -> user.withSkills(List.of()));
        assertThatThrownBy(() -> unitOfWork.run(() -> profiles.save(older, NOW))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saving_without_a_lock_throws() {
        var user = profiles.find(register()).orElseThrow();
        assertThatThrownBy(() -> unitOfWork.run(() -> profiles.save(user, NOW))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_exception_rolls_all_changes_back() {
        var id = register();
        assertThatThrownBy(() -> unitOfWork.run(() -> {
            profiles.save(profiles.lock(id, NOW).orElseThrow().asProvider(Examples.providerSkills("Rao Pipes", null)), NOW);
            throw new IllegalArgumentException("failure");
        })).hasMessage("failure");
        assertThat(profiles.find(id).orElseThrow().provider()).isNull();
    }

    @Test
    void other_groups_read_roles_locations_and_public_names() throws SQLException {
        var id = users.provider("Seen by Others", 10.5, 20.25, 30);
        assertThat(rows("karigar_bookings", "select role from users.current_roles where user_id = ? order by role", id))
                .containsExactly("SERVICE_PROVIDER", "SERVICE_SEEKER");
        assertThat(rows("karigar_services",
                "select concat_ws('/', trade_name, lat, lng, service_radius_km, time_zone) from users.providers where user_id = ?", id))
                .containsExactly("Seen by Others/10.5/20.25/30/Asia/Kolkata");
        assertThat(rows("karigar_services",
                "select concat_ws('/', first_name, display_name, rating_count) from users.public_profiles where user_id = ?", id))
                .containsExactly("Pat/Seen by Others/0");
        assertThat(rows("karigar_auth", "select role from users.current_roles where user_id = ?", register()))
                .containsExactly("SERVICE_SEEKER");
    }

    @Test
    void other_groups_cannot_read_the_tables() {
        for (var table : List.of("profiles", "provider_profiles", "user_skills", "certifications")) {
            assertThatThrownBy(
                    () -> rows("karigar_bookings", "select user_id::text from users." + table + " where user_id = ?", register())).as(table)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private static List<String> rows(String role, String sql, UUID id) throws SQLException {
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
