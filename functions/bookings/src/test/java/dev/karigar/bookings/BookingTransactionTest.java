package dev.karigar.bookings;

import static dev.karigar.bookings.BookingLifeTest.assertProblem;
import static dev.karigar.bookings.BookingsFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.bookings.domain.Booking.ServiceLocation;
import dev.karigar.bookings.domain.BookingRequest;
import dev.karigar.bookings.usecase.RequestBooking;
import dev.karigar.kernel.GeoPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is committed and what is rolled back. A check constraint makes the insert of some timeline events fail. */
class BookingTransactionTest {

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
        fixture.clock.set(Instant.parse("2026-11-22T12:00:00Z"));
        requester = fixture.ids.next();
        provider = fixture.provider();
        listing = fixture.listing(provider);
    }

    private static void allowOnlyEventsWhere(String condition) {
        fixture.database.execute("alter table bookings.timeline_events add constraint failure check (" + condition + ") not valid");
    }

    @AfterEach
    void dropConstraint() {
        fixture.database.execute("alter table bookings.timeline_events drop constraint if exists failure");
    }

    @Test
    void a_failed_event_rolls_the_status_change_back() {
        var id = fixture.booked(requester, listing, MONDAY_NINE);
        allowOnlyEventsWhere("event_type <> 'ACCEPTED'");
        assertThat(fixture.transitionTo(provider, id, "ACCEPTED").status()).isEqualTo(500);
        var shown = fixture.show(provider, id);
        assertThat(shown.at("/status")).isEqualTo("REQUESTED");
        assertThat(shown.header("etag")).isEqualTo("\"v1\"");
        assertThat(shown.json().at("/timeline")).hasSize(1);
    }

    @Test
    void a_failed_second_event_rolls_the_new_booking_and_its_first_event_back() {
        var instant = fixture.listing(provider, Map.of("instant_booking", "true"));
        var requestBooking = fixture.function.context().getBean(RequestBooking.class);
        var request = new BookingRequest(instant, requester, Instant.parse(MONDAY_NINE), null,
                new ServiceLocation(new GeoPoint(12.97, 77.59), "12 Church Street"), null, null);
        allowOnlyEventsWhere("event_type <> 'ACCEPTED'");
        // Called directly: over HTTP, the transaction of the idempotency key would roll back, too.
        assertThatThrownBy(() -> requestBooking.request(request)).hasStackTraceContaining("failure");
        assertThat(fixture.count("select count(*) from bookings.bookings where provider_id = '" + provider + "'")).isZero();
        dropConstraint();
        assertThat(fixture.book(requester, instant, MONDAY_NINE).status()).as("the slot is free").isEqualTo(201);
    }

    @Test
    void a_rejected_status_change_commits_the_expiry_that_caused_it() {
        var id = fixture.booked(requester, listing, "2026-11-25T09:00:00Z");
        fixture.clock.advance(Duration.ofHours(24));
        assertProblem(fixture.transitionTo(provider, id, "ACCEPTED"), 409, "illegal-transition");
        assertThat(fixture.database.value("select status || ' ' || version from bookings.bookings where id = '" + id + "'"))
                .isEqualTo("CANCELLED 2");
    }

    @Test
    void a_rejected_request_outside_working_hours_saves_nothing() {
        assertProblem(fixture.book(requester, listing, "2026-11-23T23:00:00Z"), 422, "slot-unavailable");
        assertThat(fixture.count("select count(*) from bookings.bookings where provider_id = '" + provider + "'")).isZero();
    }

    @Test
    void events_have_the_versions_of_the_booking_in_their_order() {
        var id = fixture.booked(requester, fixture.listing(provider, Map.of("instant_booking", "true")), MONDAY_NINE);
        fixture.as(provider).post("/api/v1/bookings/" + id + "/timeline").body("{\"event_type\": \"EN_ROUTE\"}").send();
        var code = fixture.show(requester, id).at("/start_code");
        fixture.patchStatus(provider, id, "{\"status\": \"IN_PROGRESS\", \"start_code\": \"" + code + "\"}");
        assertThat(fixture.database.value("""
                select string_agg(version || ' ' || event_type, ', ' order by version) from bookings.timeline_events where booking_id = '%s'
                """.formatted(id))).isEqualTo("1 REQUESTED, 2 ACCEPTED, 3 EN_ROUTE, 4 IN_PROGRESS");
        assertThat(fixture.show(provider, id).header("etag")).isEqualTo("\"v4\"");
    }

    @Test
    void a_failed_batch_of_the_expiry_keeps_the_batches_before_it() {
        var last = fixture.booked(requester, listing, "2026-11-25T09:00:00Z");
        fixture.copy(last, "gen_random_uuid()", "status", "expires_at - interval '1 hour'", 149);
        fixture.clock.advance(Duration.ofHours(24));
        allowOnlyEventsWhere("booking_id <> '" + last + "'");
        assertThatThrownBy(fixture::runExpiry).hasStackTraceContaining("failure");
        assertThat(fixture.count(countOf("CANCELLED"))).isEqualTo(100);
        dropConstraint();
        assertThat(fixture.runExpiry()).isEqualTo("{\"done\": 50}");
        assertThat(fixture.count(countOf("REQUESTED"))).isZero();
    }

    private String countOf(String status) {
        return "select count(*) from bookings.bookings where requester_id = '" + requester + "' and status = '" + status + "'";
    }
}
