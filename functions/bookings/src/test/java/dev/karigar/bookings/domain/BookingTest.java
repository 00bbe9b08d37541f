package dev.karigar.bookings.domain;

import static dev.karigar.bookings.domain.BookingFactory.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Role;
import dev.karigar.kernel.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingTest {

    private static StatusChange start(String code) {
        return new StatusChange(BookingStatus.IN_PROGRESS, Party.PROVIDER, NOW, null, new Secret(code));
    }

    @Test
    void it_knows_its_parties() {
        var booking = BookingFactory.in(BookingStatus.REQUESTED);
        var nobody = new UUID(0x7009, 9);
        assertThat(booking.roleOf(actor(BookingFactory.REQUESTER))).contains(Party.REQUESTER);
        assertThat(booking.roleOf(actor(BookingFactory.PROVIDER))).contains(Party.PROVIDER);
        assertThat(booking.roleOf(actor(nobody))).isEmpty();
        assertThat(booking.roleOf(actor(nobody, Role.SERVICE_PROVIDER))).isEmpty();
        assertThat(booking.roleOf(actor(nobody, Role.ADMIN))).contains(Party.ADMIN);
    }

    private static Actor actor(UUID user, Role... roles) {
        return new Actor(user, Set.of(roles), user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48291", "482912", "582913", "4829130", "４８２９１３"})
    void only_the_right_start_code_starts_it(String wrong) {
        var refused = BookingFactory.in(BookingStatus.ACCEPTED).transitionTo(start(wrong));
        assertThat(refused).isInstanceOfSatisfying(Outcome.Rejected.class,
                rejected -> assertThat(rejected.reason()).isInstanceOf(BookingRejection.StartCodeWrong.class));
        assertThat(BookingFactory.in(BookingStatus.ACCEPTED).transitionTo(start(BookingFactory.CODE))).isInstanceOf(Outcome.Ok.class);
    }

    @Test
    void five_wrong_tries_lock_a_code_and_the_count_begins_anew_after_the_lock() {
        var code = StartCode.of(new Secret(BookingFactory.CODE));
        for (int left = 4; left >= 1; left--) {
            code = code.afterWrongTry(NOW);
            assertThat(code.attemptsLeft()).isEqualTo(left);
            assertThat(code.isLocked(NOW)).isFalse();
        }
        code = code.afterWrongTry(NOW);
        assertThat(code.isLocked(NOW.plus(StartCode.LOCK).minusNanos(1))).isTrue();
        assertThat(code.isLocked(NOW.plus(StartCode.LOCK))).isFalse();
        assertThat(code.afterWrongTry(NOW.plus(StartCode.LOCK)).attemptsLeft()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1,    false
            0,     true
            99999, true
            """)
    void a_request_lapses_at_its_very_deadline(long secondsAfter, boolean lapsed) {
        var asked = BookingFactory.in(BookingStatus.REQUESTED);
        var at = NOW.plus(Duration.ofDays(1)).plusSeconds(secondsAfter);
        assertThat(asked.hasLapsed(at)).isEqualTo(lapsed);
        assertThat(asked.asOf(at).cancellation()).isEqualTo(lapsed ? Cancellation.EXPIRED : null);
        assertThat(BookingFactory.in(BookingStatus.ACCEPTED).hasLapsed(at)).isFalse();
    }

    @Test
    void it_ends_as_of_its_deadline_however_late_that_is_noticed() {
        var expired = BookingFactory.in(BookingStatus.REQUESTED).expire();
        assertThat(expired.booking().updatedAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(expired.entries()).extracting(TimelineEvent::actor).isEqualTo(List.of(Party.SYSTEM));
    }

    @Test
    void secrets_and_addresses_are_not_in_its_text() {
        assertThat(BookingFactory.in(BookingStatus.ACCEPTED).toString()).doesNotContain(BookingFactory.CODE).doesNotContain("Church");
    }
}
