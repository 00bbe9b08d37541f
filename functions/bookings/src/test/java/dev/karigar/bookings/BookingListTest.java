package dev.karigar.bookings;

import static dev.karigar.bookings.BookingLifeTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of a user's bookings: filters, order and pages. */
class BookingListTest {

    @AutoClose
    private static BookingsFixture fixture;
    private static UUID requester;
    private static UUID provider;
    private static List<String> booked;

    @BeforeAll
    static void start() {
        fixture = new BookingsFixture();
        requester = fixture.ids.next();
        provider = fixture.provider();
        var listing = fixture.listing(provider);
        booked = new ArrayList<>();
        for (int hour = 9; hour < 16; hour++) {
            booked.add(fixture.booked(requester, listing, "2026-11-23T%02d:00:00Z".formatted(hour)));
        }
        fixture.transitionTo(provider, booked.get(0), "ACCEPTED");
        fixture.transitionTo(requester, booked.get(1), "CANCELLED");
        fixture.booked(fixture.ids.next(), listing, "2026-11-24T09:00:00Z");
    }

    private static List<String> list(UUID user, String query) {
        var answer = fixture.as(user).get("/api/v1/bookings" + query).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/items").findValuesAsText("id");
    }

    @Test
    void the_latest_start_comes_first() {
        assertThat(list(requester, "")).containsExactlyElementsOf(booked.reversed());
        assertThat(list(requester, "?role=provider")).isEmpty();
        assertThat(list(provider, "?role=provider")).hasSize(8);
        assertThat(list(provider, "?role=requester")).isEmpty();
        assertThat(list(fixture.ids.next(), "")).isEmpty();
    }

    @Test
    void filters_select_by_status_and_start() {
        assertThat(list(requester, "?status=ACCEPTED")).containsExactly(booked.getFirst());
        assertThat(list(requester, "?status=ACCEPTED,CANCELLED")).containsExactly(booked.get(1), booked.get(0));
        assertThat(list(requester, "?from=2026-11-23T11:00:00Z&to=2026-11-23T13:00:00Z")).containsExactly(booked.get(3), booked.get(2));
        assertThat(list(requester, "?from=2026-11-23T16:30:00%2B05:30&to=2026-11-23T12:00:00Z")).containsExactly(booked.get(2));
    }

    @Test
    void pages_contain_each_booking_once() {
        var seen = new ArrayList<String>();
        var query = "?role=requester&limit=3";
        var cursor = "";
        do {
            var page = fixture.as(requester).get("/api/v1/bookings" + query + cursor).send();
            seen.addAll(page.json().at("/items").findValuesAsText("id"));
            cursor = page.json().at("/next_cursor").isNull() ? "" : "&cursor=" + page.at("/next_cursor");
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactlyElementsOf(booked.reversed());
    }

    @Test
    void an_item_equals_the_single_booking() {
        var items = fixture.as(provider).get("/api/v1/bookings?status=ACCEPTED").send();
        assertThat(items.json().at("/items/0")).isEqualTo(fixture.show(provider, booked.getFirst()).json());
    }

    @Test
    void a_cursor_is_rejected_for_another_list() {
        var cursor = fixture.as(requester).get("/api/v1/bookings?limit=2").send().at("/next_cursor");
        assertProblem(fixture.as(requester).get("/api/v1/bookings?status=ACCEPTED&limit=2&cursor=" + cursor).send(), 400, "invalid-cursor");
        assertProblem(fixture.as(provider).get("/api/v1/bookings?limit=2&cursor=" + cursor).send(), 400, "invalid-cursor");
        assertProblem(fixture.as(requester).get("/api/v1/bookings?cursor=x").send(), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"role=admin", "role=", "status=OPEN", "status=", "status=ACCEPTED,", "from=yesterday", "to=2026-11-23",
            "to=9999999999", "from=-999999999-01-01T00:00:00Z", "limit=0", "limit=101", "limit=x"})
    void an_invalid_parameter_is_named_in_the_error(String query) {
        var answer = fixture.as(requester).get("/api/v1/bookings?" + query).send();
        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/" + query.substring(0, query.indexOf('=')));
    }

    @Test
    void all_invalid_parameters_are_named_at_once() {
        var answer = fixture.as(requester).get("/api/v1/bookings?role=admin&status=OPEN&from=yesterday&to=x").send();
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).containsExactly("/role", "/status", "/from", "/to");
    }
}
