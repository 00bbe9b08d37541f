package dev.karigar.users.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.users.UsersFixture;
import dev.karigar.users.domain.Examples;
import dev.karigar.users.domain.Profile.ProfileChange;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.UserProfile;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions and transactions of profile changes, on PostgreSQL. */
class ChangeMeTest {

    private static final ProfileChange NEW_NAME = new ProfileChange("Zoë", null, null, null, null, null, null);

    @AutoClose
    private static UsersFixture users;
    private static ChangeMe changeMe;
    private static BecomeProvider becomeProvider;
    private static ShowMe showMe;
    private Actor actor;

    @BeforeAll
    static void start() {
        users = new UsersFixture();
        changeMe = users.function().context().getBean(ChangeMe.class);
        becomeProvider = users.function().context().getBean(BecomeProvider.class);
        showMe = users.function().context().getBean(ShowMe.class);
    }

    @BeforeEach
    void register() {
        actor = new Actor(users.account("Asha", "Rao", "SERVICE_SEEKER"), Set.of(), users.ids.next());
    }

    private UserProfile current() {
        return accepted(showMe.show(actor));
    }

    private static UserProfile accepted(Outcome<UserProfile, ProfileRejection> outcome) {
        return outcome.orElseThrow(reason -> new IllegalStateException(reason.toString()));
    }

    @Test
    void a_change_is_saved_with_its_time_and_the_next_version() {
        var changed = accepted(changeMe.change(actor, NEW_NAME, 0L));
        assertThat(changed.profile().firstName()).isEqualTo("Zoë");
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.updatedAt()).isEqualTo(users.clock.instant());
        assertThat(current()).isEqualTo(changed);
    }

    @Test
    void a_stale_version_is_rejected_and_no_version_is_accepted() {
        accepted(changeMe.change(actor, NEW_NAME, null));
        assertThat(changeMe.change(actor, NEW_NAME, 0L)).isEqualTo(Outcome.rejected(new ProfileRejection.Stale()));
        assertThat(accepted(changeMe.change(actor, NEW_NAME, null)).version()).isEqualTo(2);
    }

    @Test
    void a_rejected_change_saves_nothing() {
        var before = current();
        var address = new ProfileChange("Zoë", null, null, null, null, null, "1 High Street");
        assertThat(changeMe.change(actor, address, null)).isEqualTo(Outcome.rejected(new ProfileRejection.NoProviderProfile("address")));
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void only_the_first_provider_profile_is_created() {
        assertThat(becomeProvider.become(actor, Examples.providerSkills("One", null)).map(BecomeProvider.Result::created))
                .isEqualTo(Outcome.ok(true));
        assertThat(becomeProvider.become(actor, Examples.providerSkills("Two", null)).map(BecomeProvider.Result::created))
                .isEqualTo(Outcome.ok(false));
    }

    @Test
    void a_failed_provider_profile_rolls_profile_and_skills_back() {
        var before = current();
        users.database.execute("alter table users.provider_profiles add constraint failure check (trade_name <> 'Fails') not valid");
        assertThatThrownBy(() -> becomeProvider.become(actor, Examples.providerSkills("Fails", "New bio")))
                .hasStackTraceContaining("failure");
        users.database.execute("alter table users.provider_profiles drop constraint failure");
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void an_unknown_user_is_rejected() {
        var unknown = new Actor(new UUID(0x7001, 0x8009), Set.of(), new UUID(0x7001, 0x8002));
        assertThat(changeMe.change(unknown, NEW_NAME, null)).isEqualTo(Outcome.rejected(new ProfileRejection.UnknownUser()));
        assertThat(showMe.show(unknown)).isEqualTo(Outcome.rejected(new ProfileRejection.UnknownUser()));
    }
}
