package dev.karigar.users.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.Profile.ProfileChange;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserProfileTest {

    private static final UUID ID = new UUID(0x7001, 0x8001);
    private static final ProfileChange NO_CHANGE = new ProfileChange(null, null, null, null, null, null, null);

    @Test
    void an_empty_change_changes_nothing() {
        assertThat(Examples.seeker(ID).change(NO_CHANGE)).isEqualTo(Outcome.ok(Examples.seeker(ID)));
        assertThat(Examples.provider(ID).profile().change(NO_CHANGE)).isEqualTo(Examples.provider(ID).profile());
    }

    @Test
    void location_and_address_of_a_seeker_are_rejected() {
        var newLocation = new ProfileChange(null, null, null, null, null, new GeoPoint(1, 2), null);
        assertThat(Examples.seeker(ID).change(newLocation)).isEqualTo(Outcome.rejected(new ProfileRejection.NoProviderProfile("location")));
        var newAddress = new ProfileChange(null, null, null, null, null, null, "1 High Street");
        assertThat(Examples.seeker(ID).change(newAddress)).isEqualTo(Outcome.rejected(new ProfileRejection.NoProviderProfile("address")));
    }

    @Test
    void a_change_of_location_or_address_keeps_the_rest_of_the_provider_profile() {
        var updated = Examples.provider(ID)
                .change(new ProfileChange(null, null, null, null, null, new GeoPoint(1, 2), null))
                .orElseThrow(reason -> new IllegalStateException(reason.toString()));
        assertThat(updated.provider()).isEqualTo(new ProviderProfile("Rao Repairs", new GeoPoint(1, 2), "1 MG Road", 10));
        var withoutAddress = updated.change(new ProfileChange(null, null, null, null, null, null, " "))
                .orElseThrow(reason -> new IllegalStateException(reason.toString()));
        assertThat(withoutAddress.provider()).isEqualTo(new ProviderProfile("Rao Repairs", new GeoPoint(1, 2), null, 10));
    }

    @Test
    void a_provider_profile_adds_the_provider_role_and_keeps_the_seeker_role() {
        var provider = Examples.seeker(ID).asProvider(Examples.providerSkills(" Rao Pipes ", null));
        assertThat(provider.roles()).containsExactlyInAnyOrder(Role.SERVICE_SEEKER, Role.SERVICE_PROVIDER);
        assertThat(provider.displayName()).isEqualTo("Rao Pipes");
        assertThat(provider.skills()).containsExactly(new Skill("Pipes"));
    }

    @Test
    void a_replaced_provider_profile_keeps_the_address_and_without_a_new_one_the_bio() {
        var first = Examples.provider(ID).asProvider(Examples.providerSkills("Rao Pipes", "Since 1999"));
        var second = first.asProvider(Examples.providerSkills("Rao & Daughters", null));
        assertThat(second.profile().bio()).isEqualTo("Since 1999");
        assertThat(second.provider()).isEqualTo(new ProviderProfile("Rao & Daughters", Examples.BENGALURU, "1 MG Road", 10));
    }

    @Test
    void the_display_name_is_the_trade_name_or_first_and_last_name() {
        assertThat(Examples.seeker(ID).displayName()).isEqualTo("Asha Rao");
        assertThat(Examples.provider(ID).displayName()).isEqualTo("Rao Repairs");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 500.1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_radius_must_be_above_zero_and_at_most_500_km(double km) {
        assertThatThrownBy(() -> new ProviderProfile("T", Examples.BENGALURU, null, km)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void skills_that_differ_in_case_or_spaces_are_equal() {
        assertThat(Skill.of(List.of(" Pipe\t fitting", "PIPE FITTING", "gas", "Pipe\u00a0fitting")))
                .containsExactly(new Skill("Pipe fitting"), new Skill("gas"));
    }
}
