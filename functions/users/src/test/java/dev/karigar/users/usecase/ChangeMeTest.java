package dev.karigar.users.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.users.domain.Examples;
import dev.karigar.users.domain.ProfileChange;
import dev.karigar.users.domain.ProfileRejection;
import dev.karigar.users.domain.UserProfile;
import dev.karigar.users.storage.InMemoryUserProfiles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeMeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Actor ACTOR = new Actor(new UUID(0x7001, 0x8001), Set.of(), new UUID(0x7001, 0x8002));
    private static final ProfileChange NEW_NAME = new ProfileChange("Zoë", null, null, null, null, null, null);

    private final InMemoryUserProfiles members = new InMemoryUserProfiles();
    private final ProfileChanges changes = new ProfileChanges(new UnitOfWork() {
        @Override
        public <T> T run(Supplier<T> work) {
            return work.get();
        }
    }, members, CLOCK);

    @BeforeEach
    void register() {
        members.register(Examples.seeker(ACTOR.userId()));
    }

    private static UserProfile accepted(Outcome<UserProfile, ProfileRejection> outcome) {
        return outcome.orElseThrow(reason -> new IllegalStateException(reason.toString()));
    }

    @Test
    void a_change_is_kept_with_its_time_and_one_version_on() {
        var changed = accepted(new ChangeMe(changes).change(ACTOR, NEW_NAME, 0L));
        assertThat(changed.profile().firstName()).isEqualTo("Zoë");
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.updatedAt()).isEqualTo(CLOCK.instant());
        assertThat(members.find(ACTOR.userId())).contains(changed);
    }

    @Test
    void a_change_of_an_older_version_is_refused_and_one_of_any_version_is_not() {
        var change = new ChangeMe(changes);
        accepted(change.change(ACTOR, NEW_NAME, null));
        assertThat(change.change(ACTOR, NEW_NAME, 0L)).isEqualTo(Outcome.rejected(new ProfileRejection.Stale()));
        assertThat(accepted(change.change(ACTOR, NEW_NAME, null)).version()).isEqualTo(2);
    }

    @Test
    void a_refused_change_is_not_kept() {
        var street = new ProfileChange("Zoë", null, null, null, null, null, "1 High Street");
        assertThat(new ChangeMe(changes).change(ACTOR, street, null)).isInstanceOf(Outcome.Rejected.class);
        assertThat(members.find(ACTOR.userId())).contains(Examples.seeker(ACTOR.userId()));
    }

    @Test
    void only_the_first_offer_makes_a_provider() {
        var become = new BecomeProvider(changes);
        assertThat(become.offer(ACTOR, Examples.offer("One", null)).map(BecomeProvider.Offered::first)).isEqualTo(Outcome.ok(true));
        assertThat(become.offer(ACTOR, Examples.offer("Two", null)).map(BecomeProvider.Offered::first)).isEqualTo(Outcome.ok(false));
    }

    @Test
    void whose_account_is_closed_changes_nothing() {
        var stranger = new Actor(new UUID(0x7001, 0x8009), Set.of(), new UUID(0x7001, 0x8002));
        assertThat(new ChangeMe(changes).change(stranger, NEW_NAME, null)).isEqualTo(Outcome.rejected(new ProfileRejection.NoSuchMember()));
        assertThat(new ShowMe(members).show(stranger)).isEqualTo(Outcome.rejected(new ProfileRejection.NoSuchMember()));
    }
}
