package dev.karigar.bookings.usecase;

import static dev.karigar.bookings.domain.BookingFactory.NOW;
import static dev.karigar.bookings.domain.BookingFactory.PROVIDER;
import static dev.karigar.bookings.domain.BookingFactory.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingFactory;
import dev.karigar.bookings.domain.BookingUpdate;
import dev.karigar.bookings.domain.StartCode;
import dev.karigar.bookings.domain.TimelineEvent;
import dev.karigar.kernel.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of bookings does, in memory or in PostgreSQL. */
public abstract class BookingsContract {

    private long made;

    protected abstract Bookings bookings();

    protected abstract Timelines timelines();

    private UUID next() {
        return new UUID(0x7010, ++made);
    }

    private BookingUpdate request(UUID provider, Instant start) {
        return BookingFactory.request(next(), provider, start);
    }

    private Booking added(UUID provider, Instant start) {
        var asked = request(provider, start);
        assertThat(bookings().add(asked)).isTrue();
        return asked.booking();
    }

    @Test
    public void what_is_added_is_found_as_it_was() {
        var asked = request(PROVIDER, START);
        assertThat(bookings().add(asked)).isTrue();
        assertThat(bookings().find(asked.booking().id())).contains(asked.booking());
        assertThat(bookings().lock(asked.booking().id())).contains(asked.booking());
        assertThat(timelines().of(List.of(asked.booking().id()))).containsEntry(asked.booking().id(), asked.entries());
        assertThat(bookings().find(next())).isEmpty();
    }

    @Test
    public void time_that_is_taken_with_buffers_is_not_given_again() {
        added(PROVIDER, START);
        var rival = request(PROVIDER, START.plus(Duration.ofMinutes(89)));
        assertThat(bookings().add(rival)).isFalse();
        assertThat(bookings().find(rival.booking().id())).isEmpty();
        assertThat(timelines().of(List.of(rival.booking().id()))).isEmpty();
        added(PROVIDER, START.plus(Duration.ofMinutes(90)));
        added(next(), START);
    }

    @Test
    public void an_ended_booking_gives_its_time_back() {
        var booking = added(PROVIDER, START);
        bookings().save(booking.expire());
        assertThat(bookings().find(booking.id())).contains(booking.expire().booking());
        assertThat(timelines().of(List.of(booking.id())).get(booking.id())).extracting(TimelineEvent::type)
                .containsExactly("REQUESTED", "CANCELLED");
        added(PROVIDER, START);
    }

    @Test
    public void a_change_of_something_older_is_a_fault() {
        var booking = added(PROVIDER, START);
        bookings().save(booking.expire());
        assertThatThrownBy(() -> bookings().save(booking.expire())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void wrong_tries_are_counted_without_a_new_version() {
        var booking = added(PROVIDER, START);
        var locked = new StartCode(new Secret(BookingFactory.CODE), 5, NOW.plus(StartCode.LOCK));
        bookings().saveStartCode(booking.id(), locked);
        var found = bookings().find(booking.id()).orElseThrow();
        assertThat(found.startCode()).isEqualTo(locked);
        assertThat(found.version()).isEqualTo(booking.version());
    }

    @Test
    public void lapsed_requests_are_found_from_their_deadline_on() {
        var booking = added(PROVIDER, START);
        var deadline = NOW.plus(Duration.ofDays(1));
        assertThat(bookings().lockExpired(deadline.minusSeconds(1), 10)).isEmpty();
        assertThat(bookings().lockExpired(deadline, 10)).containsExactly(booking);
        assertThat(bookings().lockExpiredOverlapping(PROVIDER, booking.time(), deadline)).containsExactly(booking);
        assertThat(bookings().lockExpiredOverlapping(PROVIDER, booking.time(), deadline.minusSeconds(1))).isEmpty();
        assertThat(bookings().lockExpiredOverlapping(next(), booking.time(), deadline)).isEmpty();
    }

    @Test
    public void no_more_than_asked_for_are_found() {
        added(PROVIDER, START);
        added(PROVIDER, START.plus(Duration.ofHours(2)));
        assertThat(bookings().lockExpired(START, 1)).hasSize(1);
    }
}
