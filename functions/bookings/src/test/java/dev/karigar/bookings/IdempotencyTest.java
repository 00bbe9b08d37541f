package dev.karigar.bookings;

import static dev.karigar.bookings.BookingsFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long an answer is kept under its idempotency key. */
class IdempotencyTest {

    @Test
    void an_answer_is_kept_for_a_day_and_goes_with_the_next_ones() throws SQLException {
        try (var fixture = new BookingsFixture()) {
            var requester = fixture.ids.next();
            var listing = fixture.listing(fixture.provider());
            var body = BookingsFixture.requestBody(listing, MONDAY_NINE);
            var first = fixture.as(requester).post("/api/v1/bookings").key("one").body(body).send();
            fixture.clock.advance(Duration.ofHours(20));
            var again = fixture.as(requester).post("/api/v1/bookings").key("one").body(body).send();
            assertThat(again.text()).isEqualTo(first.text());
            assertThat(again.header("idempotent-replayed")).isEqualTo("true");
            fixture.clock.advance(Duration.ofHours(5));
            fixture.as(requester)
                    .post("/api/v1/bookings")
                    .key("two")
                    .body(BookingsFixture.requestBody(listing, "2026-11-26T09:00:00Z"))
                    .send();
            assertThat(keys(fixture)).isEqualTo("two");
        }
    }

    private static String keys(BookingsFixture fixture) throws SQLException {
        try (var connection = fixture.database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select string_agg(key, ',') from web.idempotency_keys")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
