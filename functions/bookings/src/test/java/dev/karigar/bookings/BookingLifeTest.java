package dev.karigar.bookings;

import static dev.karigar.bookings.BookingsFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A booking from the request to its end, over API Gateway events. */
class BookingLifeTest {

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

    private String booked() {
        return fixture.booked(requester, listing, MONDAY_NINE);
    }

    private String accepted() {
        var id = booked();
        assertThat(fixture.transitionTo(provider, id, "ACCEPTED").status()).isEqualTo(200);
        return id;
    }

    private String started() {
        var id = accepted();
        var code = fixture.show(requester, id).at("/start_code");
        var answer = start(id, code);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    private ApiAnswer start(String id, String code) {
        return fixture.patchStatus(provider, id, "{\"status\": \"IN_PROGRESS\", \"start_code\": \"" + code + "\"}");
    }

    static void assertProblem(ApiAnswer answer, int status, String code) {
        assertThat(answer.at("/code")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }

    @Test
    void a_created_booking_is_returned_with_all_fields_of_the_requester() {
        var answer = fixture.book(requester, """
                {"listing_id": "%s", "scheduled_at": "2026-11-23T14:30:00+05:30", "duration_hours": 1.5, "notes": "Ring twice 😀",
                 "location": {"lat": 12.97123, "lng": 77.59456, "address": "12 Church Street"}}""".formatted(listing));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("etag")).isEqualTo("\"v1\"");
        assertThat(answer.header("location")).isEqualTo("/api/v1/bookings/" + answer.at("/id"));
        assertThat(answer.at("/status")).isEqualTo("REQUESTED");
        assertThat(answer.at("/listing_id")).isEqualTo(listing.toString());
        assertThat(answer.at("/requester_id")).isEqualTo(requester.toString());
        assertThat(answer.at("/provider_id")).isEqualTo(provider.toString());
        assertThat(answer.at("/scheduled_at")).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(answer.at("/ends_at")).isEqualTo("2026-11-23T10:30:00Z");
        assertThat(answer.json().at("/duration_minutes").asInt()).isEqualTo(90);
        assertThat(answer.json().at("/total_price/amount").asLong()).isEqualTo(6750);
        assertThat(answer.at("/total_price/currency")).isEqualTo("INR");
        assertThat(answer.at("/payment_status")).isEqualTo("NONE");
        assertThat(answer.at("/notes")).isEqualTo("Ring twice 😀");
        assertThat(answer.at("/location/address")).isEqualTo("12 Church Street");
        assertThat(answer.json().at("/location/lat").asDouble()).isEqualTo(12.97123);
        assertThat(answer.at("/start_code")).matches("[0-9]{6}");
        assertThat(answer.at("/expires_at")).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(answer.at("/created_at")).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(answer.json().at("/timeline")).hasSize(1);
        assertThat(answer.at("/timeline/0/event_type")).isEqualTo("REQUESTED");
        assertThat(answer.at("/timeline/0/actor")).isEqualTo("REQUESTER");
        assertThat(answer.at("/allowed_actions/0/action")).isEqualTo("CANCEL");
        assertThat(fixture.show(requester, answer.at("/id")).text()).isEqualTo(answer.text());
    }

    @Test
    void the_provider_sees_the_address_after_acceptance_and_never_the_start_code() {
        var id = booked();
        var before = fixture.show(provider, id);
        assertThat(before.json().at("/location/address").isNull()).isTrue();
        assertThat(before.json().at("/location/lat").asDouble()).isEqualTo(12.97);
        assertThat(before.json().has("start_code")).isFalse();
        assertThat(before.json().findValuesAsText("action")).containsExactlyInAnyOrder("ACCEPT", "DECLINE");
        assertThat(before.at("/allowed_actions/0/until")).isEqualTo(MONDAY_NINE);
        fixture.transitionTo(provider, id, "ACCEPTED");
        var after = fixture.show(provider, id);
        assertThat(after.at("/location/address")).isEqualTo("12 Church Street, 2nd floor");
        assertThat(after.json().at("/location/lat").asDouble()).isEqualTo(12.971);
        assertThat(after.json().has("start_code")).isFalse();
    }

    @Test
    void a_completed_booking_has_every_status_on_its_timeline() {
        var id = started();
        assertThat(fixture.show(requester, id).json().has("start_code")).isFalse();
        var done = fixture.transitionTo(provider, id, "COMPLETED");
        assertThat(done.at("/status")).isEqualTo("COMPLETED");
        assertThat(done.header("etag")).isEqualTo("\"v4\"");
        assertThat(done.json().at("/allowed_actions")).isEmpty();
        assertThat(done.json().at("/timeline").findValuesAsText("event_type")).containsExactly("REQUESTED", "ACCEPTED", "IN_PROGRESS",
                "COMPLETED");
        assertThat(done.json().at("/timeline").findValuesAsText("actor")).containsExactly("REQUESTER", "PROVIDER", "PROVIDER", "PROVIDER");
        assertThat(done.at("/timeline/3/metadata/from")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void a_provider_declines_with_a_reason_and_a_requester_cancels_without_one() {
        var declined = fixture.patchStatus(provider, booked(), "{\"status\": \"CANCELLED\", \"reason\": \" Too far \"}");
        assertThat(declined.at("/cancelled_by")).as(declined.text()).isEqualTo("PROVIDER");
        assertThat(declined.at("/reason")).isEqualTo("Too far");
        assertThat(declined.json().at("/location/address").isNull()).isTrue();
        var cancelled = fixture.transitionTo(requester, accepted(), "CANCELLED");
        assertThat(cancelled.at("/cancelled_by")).isEqualTo("REQUESTER");
        assertThat(cancelled.json().has("reason")).isFalse();
        assertThat(fixture.book(fixture.ids.next(), listing, MONDAY_NINE).status()).as("the slot is free again").isEqualTo(201);
    }

    @Test
    void an_instant_listing_is_accepted_at_once() {
        var answer = fixture.book(requester, fixture.listing(provider, Map.of("instant_booking", "true")), MONDAY_NINE);
        assertThat(answer.at("/status")).isEqualTo("ACCEPTED");
        assertThat(answer.json().at("/timeline").findValuesAsText("actor")).containsExactly("REQUESTER", "SYSTEM");
        assertThat(answer.json().has("expires_at")).isFalse();
        assertThat(fixture.show(requester, answer.at("/id")).text()).isEqualTo(answer.text());
    }

    @Test
    void non_participants_get_404_and_an_admin_sees_the_booking() {
        var id = booked();
        var other = fixture.ids.next();
        assertProblem(fixture.show(other, id), 404, "not-found");
        assertProblem(fixture.transitionTo(other, id, "CANCELLED"), 404, "not-found");
        assertProblem(fixture.as(other).post("/api/v1/bookings/" + id + "/timeline").body("{\"event_type\": \"NOTE\"}").send(), 404,
                "not-found");
        assertProblem(fixture.show(requester, fixture.ids.next().toString()), 404, "not-found");
        assertProblem(fixture.show(requester, "1; drop table"), 404, "not-found");
        var admin = fixture.as(other, "ADMIN").get("/api/v1/bookings/" + id).send();
        assertThat(admin.status()).isEqualTo(200);
        assertThat(admin.json().has("start_code")).isFalse();
        assertThat(admin.json().at("/location/address").isNull()).isTrue();
    }

    @Test
    void a_transition_of_another_party_is_forbidden_and_an_unknown_transition_is_rejected() {
        var id = booked();
        assertProblem(fixture.transitionTo(requester, id, "ACCEPTED"), 403, "forbidden");
        assertProblem(fixture.transitionTo(provider, id, "COMPLETED"), 409, "illegal-transition");
        assertProblem(fixture.transitionTo(provider, id, "REQUESTED"), 409, "illegal-transition");
        var running = fixture.booked(requester, listing, "2026-11-24T09:00:00Z");
        fixture.transitionTo(provider, running, "ACCEPTED");
        assertProblem(start(running, "x"), 403, "start-code-invalid");
        start(running, fixture.show(requester, running).at("/start_code"));
        assertProblem(fixture.transitionTo(provider, running, "CANCELLED"), 403, "forbidden");
        var byAdmin = fixture.as(fixture.ids.next(), "ADMIN")
                .patch("/api/v1/bookings/" + running + "/status")
                .body("{\"status\": \"CANCELLED\"}")
                .send();
        assertThat(byAdmin.at("/cancelled_by")).isEqualTo("ADMIN");
        assertProblem(fixture.transitionTo(provider, running, "COMPLETED"), 409, "illegal-transition");
    }

    @Test
    void starting_requires_the_code_and_five_wrong_attempts_lock_it_for_15_minutes() {
        var id = accepted();
        var code = fixture.show(requester, id).at("/start_code");
        var wrong = code.equals("000000") ? "111111" : "000000";
        assertProblem(fixture.transitionTo(provider, id, "IN_PROGRESS"), 422, "validation-failed");
        for (int left = 4; left >= 0; left--) {
            var refused = start(id, wrong);
            assertProblem(refused, 403, "start-code-invalid");
            assertThat(refused.json().at("/attempts_left").asInt()).isEqualTo(left);
        }
        assertProblem(start(id, code), 403, "start-code-invalid");
        assertThat(fixture.show(provider, id).header("etag")).as("attempts are not a new version").isEqualTo("\"v2\"");
        fixture.clock.advance(Duration.ofMinutes(15));
        assertThat(start(id, code).at("/status")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void a_status_change_with_a_stale_if_match_is_rejected() {
        var id = booked();
        var path = "/api/v1/bookings/" + id + "/status";
        assertProblem(fixture.as(provider).patch(path).header("if-match", "\"v7\"").body("{\"status\": \"ACCEPTED\"}").send(), 412,
                "precondition-failed");
        var tag = fixture.show(provider, id).header("etag");
        assertThat(tag).isEqualTo("\"v1\"");
        var answer = fixture.as(provider).patch(path).header("if-match", "\"v1\"").body("{\"status\": \"ACCEPTED\"}").send();
        assertThat(answer.header("etag")).isEqualTo("\"v2\"");
    }

    @Test
    void timeline_events_are_limited_by_status_and_role() {
        var id = booked();
        var path = "/api/v1/bookings/" + id + "/timeline";
        var note = fixture.as(requester).post(path).body("""
                {"event_type": "NOTE", "metadata": {"text": "Bring a ladder", "n": [1, 2.5, true, null, {"a": "b"}]}}""").send();
        assertThat(note.status()).as(note.text()).isEqualTo(201);
        assertThat(note.at("/metadata/text")).isEqualTo("Bring a ladder");
        assertThat(note.at("/actor")).isEqualTo("REQUESTER");
        assertProblem(fixture.as(provider).post(path).body("{\"event_type\": \"EN_ROUTE\"}").send(), 409, "illegal-transition");
        fixture.transitionTo(provider, id, "ACCEPTED");
        assertThat(fixture.as(provider).post(path).body("{\"event_type\": \"EN_ROUTE\"}").send().status()).isEqualTo(201);
        assertProblem(fixture.as(requester).post(path).body("{\"event_type\": \"ARRIVED\"}").send(), 403, "forbidden");
        assertProblem(fixture.as(provider).post(path).body("{\"event_type\": \"COMPLETED\"}").send(), 422, "validation-failed");
        assertProblem(fixture.as(provider)
                .post(path)
                .body("{\"event_type\": \"NOTE\", \"metadata\": {\"t\": \"" + "x".repeat(4001) + "\"}}")
                .send(), 422, "validation-failed");
        var shown = fixture.show(provider, id);
        assertThat(shown.json().at("/timeline").findValuesAsText("event_type")).containsExactly("REQUESTED", "NOTE", "ACCEPTED",
                "EN_ROUTE");
        assertThat(shown.json().at("/timeline/1/metadata")).isEqualTo(note.json().at("/metadata"));
    }
}
