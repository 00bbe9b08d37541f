package dev.karigar.bookings;

import static dev.karigar.bookings.BookingLifeTest.assertProblem;
import static dev.karigar.bookings.BookingsFixture.MONDAY_NINE;
import static dev.karigar.bookings.BookingsFixture.requestBody;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Creating a booking: price, availability and validation. */
class NewBookingTest {

    @AutoClose
    private static BookingsFixture fixture;
    private UUID requester;
    private UUID provider;
    private UUID listing;

    @BeforeAll
    static void start() {
        fixture = new BookingsFixture();
    }

    @BeforeEach
    void createParticipants() {
        requester = fixture.ids.next();
        provider = fixture.provider();
        listing = fixture.listing(provider);
    }

    private String requestBodyWith(UUID of, String field) {
        return "{" + field + ", " + requestBody(of, MONDAY_NINE).substring(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOUR  | "duration_minutes": 90 | 6750
            HOUR  | "duration_minutes": 50 | 3750
            HOUR  | "duration_hours": 1.5  | 6750
            HOUR  | "duration_hours": 2    | 9000
            HOUR  | "notes": "as usual"    | 4500
            VISIT | "duration_minutes": 90 | 4500
            FIXED | "duration_minutes": 90 | 4500
            DAY   | "duration_minutes": 90 | 4500
            """)
    void the_server_computes_the_price(String unit, String duration, long amount) {
        var priced = fixture.listing(provider, Map.of("pricing_unit", "'" + unit + "'"));
        var answer = fixture.book(requester, requestBodyWith(priced, duration));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().at("/total_price/amount").asLong()).isEqualTo(amount);
    }

    @Test
    void a_pricing_option_sets_price_and_length() {
        var priced = fixture.listing(provider);
        var option = fixture.pricingOption(priced);
        var answer = fixture.book(requester, requestBodyWith(priced, "\"pricing_option_id\": \"" + option + "\""));
        assertThat(answer.json().at("/total_price/amount").asLong()).as(answer.text()).isEqualTo(8000);
        assertThat(answer.json().at("/duration_minutes").asInt()).isEqualTo(120);
        assertProblem(fixture.book(requester, requestBodyWith(priced, "\"pricing_option_id\": \"" + listing + "\"")), 422,
                "validation-failed");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-22T12:00:00Z,  in-the-past
            2026-11-22T11:59:59Z,  in-the-past
            1970-01-01T00:00:00Z,  in-the-past
            0001-01-01T00:00:00Z,  in-the-past
            9999-12-31T23:59:59Z,  slot-unavailable
            2027-11-23T09:00:00Z,  slot-unavailable
            2026-11-23T07:45:00Z,  slot-unavailable
            2026-11-23T19:30:00Z,  slot-unavailable
            2026-11-23T23:00:00Z,  slot-unavailable
            """)
    void an_unavailable_start_is_rejected(String scheduledAt, String code) {
        assertProblem(fixture.book(requester, listing, scheduledAt), 422, code);
    }

    @Test
    void notice_and_schedule_exceptions_are_respected() {
        var slow = fixture.listing(provider, Map.of("min_notice_minutes", "1440"));
        assertProblem(fixture.book(requester, slow, MONDAY_NINE), 422, "slot-unavailable");
        assertThat(fixture.book(requester, slow, "2026-11-23T12:00:00Z").status()).isEqualTo(201);
        fixture.database.execute(
                "insert into services.availability_exceptions (id, provider_id, date, created_at) values (?, ?, '2026-11-25', ?)",
                fixture.ids.next(), provider, OffsetDateTime.parse("2026-11-22T12:00:00Z"));
        assertProblem(fixture.book(requester, listing, "2026-11-25T09:00:00Z"), 422, "slot-unavailable");
    }

    @Test
    void a_provider_without_working_hours_cannot_be_booked() {
        assertProblem(fixture.book(requester, fixture.listing(fixture.ids.next()), MONDAY_NINE), 422, "slot-unavailable");
    }

    @Test
    void the_own_listing_and_a_location_outside_the_area_are_rejected() {
        assertProblem(fixture.book(provider, listing, MONDAY_NINE), 422, "own-listing");
        assertProblem(fixture.book(requester, requestBody(listing, MONDAY_NINE).replace("12.971", "13.2")), 422, "out-of-coverage");
    }

    @Test
    void an_unknown_inactive_or_deleted_listing_is_not_found() {
        assertProblem(fixture.book(requester, fixture.ids.next(), MONDAY_NINE), 404, "not-found");
        assertProblem(fixture.book(requester, fixture.listing(provider, Map.of("is_active", "false")), MONDAY_NINE), 404, "not-found");
        assertProblem(fixture.book(requester, fixture.listing(provider, Map.of("deleted_at", "created_at")), MONDAY_NINE), 404,
                "not-found");
    }

    @Test
    void a_period_that_overlaps_another_booking_or_its_buffers_is_rejected() {
        var buffered = fixture.listing(provider, Map.of("buffer_before_minutes", "15", "buffer_after_minutes", "30"));
        assertThat(fixture.book(requester, buffered, "2026-11-23T12:00:00Z").status()).isEqualTo(201);
        for (var taken : new String[]{"2026-11-23T12:00:00Z", "2026-11-23T11:00:00Z", "2026-11-23T10:46:00Z", "2026-11-23T13:29:00Z"}) {
            assertProblem(fixture.book(fixture.ids.next(), listing, taken), 409, "slot-taken");
        }
        assertProblem(fixture.book(requester, buffered, "2026-11-23T13:44:00Z"), 409, "slot-taken");
        assertThat(fixture.book(requester, listing, "2026-11-23T10:45:00Z").status()).as("ends where the buffer begins").isEqualTo(201);
        assertThat(fixture.book(requester, buffered, "2026-11-23T13:45:00Z").status()).as("buffers touch").isEqualTo(201);
    }

    @Test
    void an_idempotency_key_is_required_and_a_repeated_one_creates_one_booking() {
        var client = fixture.as(requester);
        assertProblem(client.post("/api/v1/bookings").body(requestBody(listing, MONDAY_NINE)).send(), 400, "idempotency-key-required");
        var first = client.post("/api/v1/bookings").key("k").body(requestBody(listing, MONDAY_NINE)).send();
        var again = client.post("/api/v1/bookings").key("k").body(requestBody(listing, MONDAY_NINE)).send();
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("idempotent-replayed")).isEqualTo("true");
        assertThat(again.header("etag")).isEqualTo(first.header("etag"));
        assertProblem(client.post("/api/v1/bookings").key("k").body(requestBody(listing, "2026-11-24T09:00:00Z")).send(), 422,
                "idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"duration_minutes\": 0", "\"duration_minutes\": -60", "\"duration_minutes\": 99999",
            "\"duration_minutes\": \"60\"", "\"duration_minutes\": 1.5", "\"duration_hours\": 0", "\"duration_hours\": -1",
            "\"duration_hours\": 0.123", "\"duration_hours\": 1e300", "\"duration_minutes\": 60, \"duration_hours\": 1",
            "\"total_price\": {\"amount\": 1, \"currency\": \"INR\"}", "\"status\": \"ACCEPTED\"", "\"provider_id\": \"x\"",
            "\"pricing_option_id\": \"x\"", "\"notes\": 1", "\"notes\": \"\\u0000\""})
    void an_invalid_field_is_rejected(String field) {
        assertProblem(fixture.book(requester, requestBodyWith(listing, field)), 422, "validation-failed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "lat": 12.971                        | "lat": 91
            "lat": 12.971                        | "lat": "12"
            "lat": 12.971,                       |
            "address": "12 Church Street, 2nd floor" | "address": "  "
            "address": "12 Church Street, 2nd floor" | "address": null
            2026-11-23T09:00:00Z                 | 2026-11-23
            2026-11-23T09:00:00Z                 | 2026-02-30T09:00:00Z
            2026-11-23T09:00:00Z                 | +12026-11-23T09:00:00Z
            """)
    void a_location_and_a_start_are_required(String part, String instead) {
        var body = requestBody(listing, MONDAY_NINE).replace(part, instead == null ? "" : instead);
        assertProblem(fixture.book(requester, body), 422, "validation-failed");
    }

    @Test
    void notes_are_limited_to_2000_characters() {
        assertProblem(fixture.book(requester, requestBodyWith(listing, "\"notes\": \"" + "x".repeat(2001) + "\"")), 422,
                "validation-failed");
        var answer = fixture.book(requester, requestBodyWith(listing, "\"notes\": \"" + "ß".repeat(2000) + "\""));
        assertThat(answer.at("/notes")).hasSize(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00\\ud800"})
    void notes_with_an_unpaired_surrogate_are_rejected(String escaped) {
        var answer = fixture.book(requester, requestBodyWith(listing, "\"notes\": \"a" + escaped + "b\""));
        assertProblem(answer, 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uffff", "\\u202e", "\\ud83d\\ude00"})
    void notes_with_a_noncharacter_a_direction_mark_or_an_emoji_are_saved_unchanged(String escaped) {
        var created = fixture.book(requester, requestBodyWith(listing, "\"notes\": \"a" + escaped + "b\""));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.at("/notes")).matches("a[^?]+b");
        assertThat(fixture.show(requester, created.at("/id")).at("/notes")).isEqualTo(created.at("/notes"));
    }
}
