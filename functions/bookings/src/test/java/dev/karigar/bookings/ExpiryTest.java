package dev.karigar.bookings;

import static dev.karigar.bookings.BookingLifeTest.assertProblem;
import static dev.karigar.bookings.BookingsFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unanswered requests: cancelled by the scheduled task, and treated as cancelled before it runs. */
class ExpiryTest {

    private static final String WEDNESDAY_NINE = "2026-11-25T09:00:00Z";

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

    @Test
    void the_task_cancels_only_requests_that_were_not_answered_in_a_day() {
        var expired = fixture.booked(requester, listing, WEDNESDAY_NINE);
        var answered = fixture.booked(requester, listing, "2026-11-25T11:00:00Z");
        fixture.transitionTo(provider, answered, "ACCEPTED");
        assertThat(fixture.runExpiry()).isEqualTo("{\"done\": 0}");
        fixture.clock.advance(Duration.ofHours(24));
        assertThat(fixture.runExpiry()).isEqualTo("{\"done\": 1}");
        assertThat(fixture.runExpiry()).as("running again does nothing").isEqualTo("{\"done\": 0}");
        var shown = fixture.show(requester, expired);
        assertThat(shown.at("/status")).isEqualTo("CANCELLED");
        assertThat(shown.at("/cancelled_by")).isEqualTo("SYSTEM");
        assertThat(shown.at("/reason")).isEqualTo("EXPIRED");
        assertThat(shown.json().at("/timeline").findValuesAsText("actor")).containsExactly("REQUESTER", "SYSTEM");
        assertThat(shown.at("/timeline/1/metadata/reason")).isEqualTo("EXPIRED");
        assertThat(fixture.show(requester, answered).at("/status")).isEqualTo("ACCEPTED");
        assertThat(fixture.book(requester, listing, WEDNESDAY_NINE).status()).as("the slot is free").isEqualTo(201);
    }

    @Test
    void a_request_expires_at_its_start_at_the_latest() {
        var id = fixture.booked(requester, listing, MONDAY_NINE);
        assertThat(fixture.show(requester, id).at("/expires_at")).isEqualTo(MONDAY_NINE);
        fixture.clock.set(Instant.parse(MONDAY_NINE));
        assertThat(fixture.runExpiry()).isEqualTo("{\"done\": 1}");
    }

    @Test
    void an_expired_request_is_cancelled_for_every_client_before_the_task_runs() {
        var id = fixture.booked(requester, listing, WEDNESDAY_NINE);
        fixture.clock.advance(Duration.ofHours(24));
        var shown = fixture.show(provider, id);
        assertThat(shown.at("/status")).isEqualTo("CANCELLED");
        assertThat(shown.json().at("/allowed_actions")).isEmpty();
        assertThat(fixture.as(requester).get("/api/v1/bookings?status=REQUESTED").send().json().at("/items")).isEmpty();
        assertThat(fixture.as(requester).get("/api/v1/bookings?status=CANCELLED").send().json().at("/items")).hasSize(1);
        assertProblem(fixture.transitionTo(provider, id, "ACCEPTED"), 409, "illegal-transition");
        assertThat(fixture.show(provider, id).header("etag")).isEqualTo(shown.header("etag"));
        assertThat(fixture.show(provider, id).json().at("/timeline")).hasSize(2);
        assertThat(fixture.runExpiry()).as("the refused acceptance has ended it").isEqualTo("{\"done\": 0}");
    }

    @Test
    void an_expired_request_does_not_block_a_new_one_before_the_task_runs() {
        var expired = fixture.booked(requester, listing, WEDNESDAY_NINE);
        fixture.clock.advance(Duration.ofHours(24));
        assertThat(fixture.book(fixture.ids.next(), listing, "2026-11-25T09:30:00Z").status()).isEqualTo(201);
        assertThat(fixture.show(requester, expired).at("/reason")).isEqualTo("EXPIRED");
    }

    @Test
    void one_run_cancels_more_than_one_batch() {
        var first = fixture.booked(requester, listing, MONDAY_NINE);
        fixture.copy(first, "gen_random_uuid()", "status", "expires_at", 249);
        fixture.clock.advance(Duration.ofDays(1));
        assertThat(fixture.runExpiry()).isEqualTo("{\"done\": 250}");
        assertThat(fixture.count("""
                select count(*) from bookings.timeline_events e join bookings.bookings b on b.id = e.booking_id
                where b.listing_id = '%s' and e.metadata ->> 'reason' = 'EXPIRED' and e.created_at = '%s'""".formatted(listing,
                MONDAY_NINE))).isEqualTo(250);
    }
}
