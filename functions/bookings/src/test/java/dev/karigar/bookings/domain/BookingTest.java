package dev.karigar.bookings.domain;

import static dev.karigar.bookings.domain.BookingFactory.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.bookings.domain.Booking.Cancellation;
import dev.karigar.bookings.domain.Booking.StatusChange;
import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.BookingDecision.Rejected;
import dev.karigar.bookings.domain.BookingDecision.RejectedAttempt;
import dev.karigar.bookings.domain.BookingRejection.StartCodeMissing;
import dev.karigar.bookings.domain.BookingRejection.StartCodeWrong;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Role;
import dev.karigar.kernel.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingTest {

    private static final Secret CODE = new Secret(BookingFactory.START_CODE);

    private static StatusChange start(Secret startCode) {
        return new StatusChange(BookingStatus.IN_PROGRESS, Party.PROVIDER, NOW, null, startCode);
    }

    @Test
    void the_role_of_a_user_follows_from_the_booking_and_from_the_admin_role() {
        var booking = BookingFactory.in(BookingStatus.REQUESTED);
        var other = new UUID(0x7009, 9);
        assertThat(booking.roleOf(actor(BookingFactory.REQUESTER))).contains(Party.REQUESTER);
        assertThat(booking.roleOf(actor(BookingFactory.PROVIDER))).contains(Party.PROVIDER);
        assertThat(booking.roleOf(actor(other))).isEmpty();
        assertThat(booking.roleOf(actor(other, Role.SERVICE_PROVIDER))).isEmpty();
        assertThat(booking.roleOf(actor(other, Role.ADMIN))).contains(Party.ADMIN);
    }

    private static Actor actor(UUID user, Role... roles) {
        return new Actor(user, Set.of(roles), user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48291", "482912", "582913", "4829130", "４８２９１３"})
    void a_wrong_start_code_is_rejected_and_counted(String wrong) {
        var decision = BookingFactory.in(BookingStatus.ACCEPTED).transitionTo(start(new Secret(wrong)));
        assertThat(decision).isEqualTo(new RejectedAttempt(new StartCodeWrong(4, null), new StartCode(CODE, 1, null)));
    }

    @Test
    void the_right_start_code_starts_the_booking() {
        assertThat(BookingFactory.in(BookingStatus.ACCEPTED).transitionTo(start(CODE))).isInstanceOfSatisfying(BookingUpdate.class,
                update -> assertThat(update.booking().status()).isEqualTo(BookingStatus.IN_PROGRESS));
    }

    @Test
    void starting_without_a_start_code_is_rejected_and_not_counted() {
        assertThat(BookingFactory.in(BookingStatus.ACCEPTED).transitionTo(start(null))).isEqualTo(new Rejected(new StartCodeMissing()));
    }

    @Test
    void the_attempt_that_locks_the_code_returns_the_end_of_the_lock() {
        var lockedUntil = NOW.plus(StartCode.LOCK_DURATION);
        var decision = BookingFactory.in(BookingStatus.ACCEPTED, new StartCode(CODE, 4, null)).transitionTo(start(new Secret("0")));
        assertThat(decision).isEqualTo(new RejectedAttempt(new StartCodeWrong(0, lockedUntil), new StartCode(CODE, 5, lockedUntil)));
    }

    @Test
    void a_locked_code_rejects_even_the_right_digits_and_counts_nothing() {
        var lockedUntil = NOW.plusNanos(1);
        var locked = BookingFactory.in(BookingStatus.ACCEPTED, new StartCode(CODE, 5, lockedUntil));
        assertThat(locked.transitionTo(start(CODE))).isEqualTo(new Rejected(new StartCodeWrong(0, lockedUntil)));
    }

    @Test
    void five_wrong_attempts_lock_a_code_and_a_new_count_starts_after_the_lock() {
        var code = StartCode.of(CODE);
        for (int left = 4; left >= 1; left--) {
            code = code.withWrongAttempt(NOW);
            assertThat(code.attemptsLeft()).isEqualTo(left);
            assertThat(code.isLocked(NOW)).isFalse();
        }
        code = code.withWrongAttempt(NOW);
        assertThat(code.isLocked(NOW.plus(StartCode.LOCK_DURATION).minusNanos(1))).isTrue();
        assertThat(code.isLocked(NOW.plus(StartCode.LOCK_DURATION))).isFalse();
        assertThat(code.withWrongAttempt(NOW.plus(StartCode.LOCK_DURATION)).attemptsLeft()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1,    false
            0,     true
            99999, true
            """)
    void a_request_expires_exactly_at_its_deadline(long secondsAfter, boolean isExpired) {
        var requested = BookingFactory.in(BookingStatus.REQUESTED);
        var at = NOW.plus(Duration.ofDays(1)).plusSeconds(secondsAfter);
        assertThat(requested.isExpired(at)).isEqualTo(isExpired);
        assertThat(requested.asOf(at).cancellation()).isEqualTo(isExpired ? new Cancellation(Party.SYSTEM, "EXPIRED") : null);
        assertThat(BookingFactory.in(BookingStatus.ACCEPTED).isExpired(at)).isFalse();
    }

    @Test
    void an_expiry_is_dated_at_the_deadline() {
        var deadline = NOW.plus(Duration.ofDays(1));
        var expired = BookingFactory.in(BookingStatus.REQUESTED).expire();
        assertThat(expired.booking().updatedAt()).isEqualTo(deadline);
        assertThat(expired.events())
                .containsExactly(new TimelineEvent("CANCELLED", Map.of("from", "REQUESTED", "reason", "EXPIRED"), Party.SYSTEM, deadline));
    }

    @Test
    void an_update_followed_by_another_has_the_events_of_both_and_the_last_booking() {
        var requested = BookingFactory.request(new UUID(0x7004, 4), BookingFactory.PROVIDER, BookingFactory.START);
        var both = requested.followedBy(requested.booking().expire());
        assertThat(both.booking()).isEqualTo(requested.booking().expire().booking());
        assertThat(both.events()).extracting(TimelineEvent::type).isEqualTo(List.of("REQUESTED", "CANCELLED"));
    }

    @Test
    void the_text_form_contains_neither_the_start_code_nor_the_address() {
        assertThat(BookingFactory.in(BookingStatus.ACCEPTED).toString()).doesNotContain(BookingFactory.START_CODE).doesNotContain("Church");
    }
}
