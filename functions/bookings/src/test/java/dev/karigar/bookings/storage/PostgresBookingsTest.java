package dev.karigar.bookings.storage;

import static dev.karigar.bookings.domain.BookingFactory.NOW;
import static dev.karigar.bookings.domain.BookingFactory.PROVIDER;
import static dev.karigar.bookings.domain.BookingFactory.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.bookings.BookingsFunction;
import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.BookingFactory;
import dev.karigar.bookings.domain.StartCode;
import dev.karigar.bookings.domain.TimelineEvent;
import dev.karigar.bookings.usecase.Bookings;
import dev.karigar.bookings.usecase.Timelines;
import dev.karigar.kernel.Secret;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.postgres.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresBookingsTest {

    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(1));

    private static TestDatabase database;
    private static BookingsFunction function;
    private static Bookings bookings;
    private static Timelines timelines;
    private long lastId;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        function = new BookingsFunction(database.environmentFor("karigar_bookings"), MutableClock.at("2026-11-22T12:00:00Z"));
        bookings = function.context().getBean(Bookings.class);
        timelines = function.context().getBean(Timelines.class);
    }

    @AfterAll
    static void stop() {
        function.close();
        database.close();
    }

    @BeforeEach
    void deleteAll() {
        database.execute("delete from bookings.bookings");
    }

    private UUID nextId() {
        return new UUID(0x7010, ++lastId);
    }

    private BookingUpdate request(UUID provider, Instant start) {
        return BookingFactory.request(nextId(), provider, start);
    }

    private Booking add(UUID provider, Instant start) {
        var requested = request(provider, start);
        assertThat(bookings.add(requested)).isTrue();
        return requested.booking();
    }

    @Test
    void an_added_booking_is_found_unchanged() {
        var requested = request(PROVIDER, START);
        assertThat(bookings.add(requested)).isTrue();
        assertThat(bookings.find(requested.booking().id())).contains(requested.booking());
        assertThat(bookings.lock(requested.booking().id())).contains(requested.booking());
        assertThat(timelines.of(List.of(requested.booking().id()))).containsEntry(requested.booking().id(), requested.events());
        assertThat(bookings.find(nextId())).isEmpty();
    }

    @Test
    void a_booking_is_not_added_if_its_busy_time_overlaps_another_of_the_provider() {
        add(PROVIDER, START);
        var overlapping = request(PROVIDER, START.plus(Duration.ofMinutes(89)));
        assertThat(bookings.add(overlapping)).isFalse();
        assertThat(bookings.find(overlapping.booking().id())).isEmpty();
        assertThat(timelines.of(List.of(overlapping.booking().id()))).isEmpty();
        add(PROVIDER, START.plus(Duration.ofMinutes(90)));
        add(nextId(), START);
    }

    @Test
    void a_cancelled_booking_frees_the_providers_time() {
        var booking = add(PROVIDER, START);
        bookings.save(booking.expire());
        assertThat(bookings.find(booking.id())).contains(booking.expire().booking());
        assertThat(timelines.of(List.of(booking.id())).get(booking.id())).extracting(TimelineEvent::type)
                .containsExactly("REQUESTED", "CANCELLED");
        add(PROVIDER, START);
    }

    @Test
    void saving_an_older_version_throws() {
        var booking = add(PROVIDER, START);
        bookings.save(booking.expire());
        assertThatThrownBy(() -> bookings.save(booking.expire())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saving_a_start_code_keeps_the_version() {
        var booking = add(PROVIDER, START);
        var locked = new StartCode(new Secret(BookingFactory.START_CODE), 5, NOW.plus(StartCode.LOCK_DURATION));
        bookings.saveStartCode(booking.id(), locked);
        var found = bookings.find(booking.id()).orElseThrow();
        assertThat(found.startCode()).isEqualTo(locked);
        assertThat(found.version()).isEqualTo(booking.version());
    }

    @Test
    void requests_are_expired_from_their_deadline_on() {
        var booking = add(PROVIDER, START);
        assertThat(bookings.lockExpired(DEADLINE.minusSeconds(1), 10)).isEmpty();
        assertThat(bookings.lockExpired(DEADLINE, 10)).containsExactly(booking);
    }

    @Test
    void expired_requests_overlap_by_provider_and_busy_time() {
        var booking = add(PROVIDER, START);
        var period = booking.period();
        assertThat(bookings.lockExpiredOverlapping(PROVIDER, period, DEADLINE)).containsExactly(booking);
        assertThat(bookings.lockExpiredOverlapping(PROVIDER, period, DEADLINE.minusSeconds(1))).isEmpty();
        assertThat(bookings.lockExpiredOverlapping(nextId(), period, DEADLINE)).isEmpty();
        var later = request(PROVIDER, START.plus(Duration.ofMinutes(90))).booking();
        assertThat(bookings.lockExpiredOverlapping(PROVIDER, later.period(), DEADLINE)).isEmpty();
    }

    @Test
    void expired_requests_are_limited_and_ordered_by_deadline() {
        var second = add(PROVIDER, START);
        var first = add(PROVIDER, START.plus(Duration.ofHours(2)));
        database.execute("update bookings.bookings set expires_at = expires_at - interval '1 hour' where id = ?", first.id());
        assertThat(bookings.lockExpired(START, 1)).extracting(Booking::id).containsExactly(first.id());
        assertThat(bookings.lockExpired(START, 2)).extracting(Booking::id).containsExactly(first.id(), second.id());
    }

    @Test
    void expired_requests_locked_by_another_transaction_are_skipped() throws SQLException {
        var locked = add(PROVIDER, START);
        var free = add(PROVIDER, START.plus(Duration.ofHours(2)));
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from bookings.bookings where id = '" + locked.id() + "' for update");
            assertThat(bookings.lockExpired(DEADLINE, 10)).extracting(Booking::id).containsExactly(free.id());
            connection.rollback();
        }
        assertThat(bookings.lockExpired(DEADLINE, 10)).hasSize(2);
    }
}
