package dev.karigar.users.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Role;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.users.domain.Examples;
import dev.karigar.users.domain.ProfileChange;
import dev.karigar.users.domain.Skill;
import dev.karigar.users.domain.UserProfile;
import dev.karigar.users.usecase.UserProfiles;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What every {@link UserProfiles} promises. */
interface UserProfilesContract {

    Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    UserProfiles members();

    UnitOfWork unitOfWork();

    /** A registered account like {@link Examples#seeker}. */
    UUID registered();

    private UserProfile change(UUID id, UnaryOperator<UserProfile> change) {
        return unitOfWork().run(() -> members().save(change.apply(members().lock(id, NOW).orElseThrow()), NOW));
    }

    @Test
    default void nobody_is_found_by_an_unknown_id() {
        assertThat(members().find(new UUID(0x7000, 0x8000))).isEmpty();
        assertThat(unitOfWork().run(() -> members().lock(new UUID(0x7000, 0x8000), NOW))).isEmpty();
    }

    @Test
    default void a_registered_account_is_a_member_of_version_0() {
        var member = members().find(registered()).orElseThrow();
        assertThat(member.version()).isZero();
        assertThat(member.profile()).isEqualTo(Examples.seeker(member.id()).profile());
        assertThat(member.roles()).containsExactly(Role.SERVICE_SEEKER);
        assertThat(member.provider()).isNull();
        assertThat(member.joinedAt()).isEqualTo(member.updatedAt()).isEqualTo(Examples.JOINED);
    }

    @Test
    default void locking_changes_nothing() {
        var id = registered();
        var before = members().find(id);
        assertThat(unitOfWork().run(() -> members().lock(id, NOW))).isEqualTo(before);
        assertThat(members().find(id)).isEqualTo(before);
    }

    @Test
    default void what_was_saved_is_found_one_version_on() {
        var id = registered();
        var saved = change(id, member -> member.change(new ProfileChange("Zoë", "Łukasz", "🦊 مرحبا", "de-DE", "Europe/Berlin", null, null))
                .orElseThrow(reason -> new IllegalStateException(reason.toString())));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.updatedAt()).isEqualTo(NOW);
        assertThat(saved.profile().bio()).isEqualTo("🦊 مرحبا");
        assertThat(members().find(id)).contains(saved);
    }

    @Test
    default void a_provider_is_kept_with_place_and_role() {
        var id = registered();
        change(id, member -> member.offering(Examples.offer("Rao Pipes", "Since 1999")));
        var moved = change(id, member -> member.change(new ProfileChange(null, null, null, null, null, new GeoPoint(-1.5, 179.25), "Here"))
                .orElseThrow(reason -> new IllegalStateException(reason.toString())));
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.provider()).isNotNull().satisfies(provider -> {
            assertThat(provider.location()).isEqualTo(new GeoPoint(-1.5, 179.25));
            assertThat(provider.address()).isEqualTo("Here");
            assertThat(provider.serviceRadiusKm()).isEqualTo(10);
        });
        assertThat(moved.roles()).containsExactlyInAnyOrder(Role.SERVICE_SEEKER, Role.SERVICE_PROVIDER);
        assertThat(members().find(id)).contains(moved);
    }

    @Test
    default void skills_are_replaced_in_their_order() {
        var id = registered();
        change(id, member -> member.withSkills(Skill.of(List.of("a", "b", "c"))));
        var replaced = change(id, member -> member.withSkills(Skill.of(List.of("d", "C", "a"))));
        assertThat(replaced.skills()).containsExactly(new Skill("d"), new Skill("C"), new Skill("a"));
        assertThat(change(id, member -> member.withSkills(List.of())).skills()).isEmpty();
    }
}
