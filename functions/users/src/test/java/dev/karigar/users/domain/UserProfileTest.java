package dev.karigar.users.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserProfileTest {

    private static final UUID ID = new UUID(0x7001, 0x8001);
    private static final ProfileChange NOTHING = new ProfileChange(null, null, null, null, null, null, null);

    @Test
    void a_change_of_nothing_changes_nothing() {
        assertThat(Examples.seeker(ID).change(NOTHING)).isEqualTo(Outcome.ok(Examples.seeker(ID)));
        assertThat(Examples.provider(ID).profile().change(NOTHING)).isEqualTo(Examples.provider(ID).profile());
    }

    @Test
    void a_seeker_has_no_place_to_change() {
        var somewhere = new ProfileChange(null, null, null, null, null, new GeoPoint(1, 2), null);
        assertThat(Examples.seeker(ID).change(somewhere)).isEqualTo(Outcome.rejected(new ProfileRejection.NoProviderProfile("location")));
        var street = new ProfileChange(null, null, null, null, null, null, "1 High Street");
        assertThat(Examples.seeker(ID).change(street)).isEqualTo(Outcome.rejected(new ProfileRejection.NoProviderProfile("address")));
    }

    @Test
    void a_provider_moves_and_keeps_the_rest() {
        var moved = Examples.provider(ID)
                .change(new ProfileChange(null, null, null, null, null, new GeoPoint(1, 2), null))
                .orElseThrow(reason -> new IllegalStateException(reason.toString()));
        assertThat(moved.provider()).isEqualTo(new ProviderProfile("Rao Repairs", new GeoPoint(1, 2), "1 MG Road", 10));
        var unhoused = moved.change(new ProfileChange(null, null, null, null, null, null, " "))
                .orElseThrow(reason -> new IllegalStateException(reason.toString()));
        assertThat(unhoused.provider()).isEqualTo(new ProviderProfile("Rao Repairs", new GeoPoint(1, 2), null, 10));
    }

    @Test
    void an_offer_makes_a_provider_who_is_still_a_seeker() {
        var provider = Examples.seeker(ID).offering(Examples.offer(" Rao Pipes ", null));
        assertThat(provider.roles()).containsExactlyInAnyOrder(Role.SERVICE_SEEKER, Role.SERVICE_PROVIDER);
        assertThat(provider.displayName()).isEqualTo("Rao Pipes");
        assertThat(provider.skills()).containsExactly(new Skill("Pipes"));
    }

    @Test
    void a_new_offer_keeps_address_and_bio_unless_it_brings_one() {
        var first = Examples.provider(ID).offering(Examples.offer("Rao Pipes", "Since 1999"));
        var second = first.offering(Examples.offer("Rao & Daughters", null));
        assertThat(second.profile().bio()).isEqualTo("Since 1999");
        assertThat(second.provider()).isEqualTo(new ProviderProfile("Rao & Daughters", Examples.BENGALURU, "1 MG Road", 10));
    }

    @Test
    void a_display_name_is_the_trade_name_or_both_names() {
        assertThat(Examples.seeker(ID).displayName()).isEqualTo("Asha Rao");
        assertThat(Examples.provider(ID).displayName()).isEqualTo("Rao Repairs");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 500.1, Double.NaN, Double.POSITIVE_INFINITY})
    void no_radius_is_none_or_without_end(double km) {
        assertThatThrownBy(() -> new ProviderProfile("T", Examples.BENGALURU, null, km)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void skills_that_differ_in_case_or_spaces_are_one() {
        assertThat(Skill.of(List.of(" Pipe\t fitting", "PIPE FITTING", "gas", "Pipe\u00a0fitting")))
                .containsExactly(new Skill("Pipe fitting"), new Skill("gas"));
    }
}
