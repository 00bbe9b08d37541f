package dev.karigar.services;

import static dev.karigar.services.ServicesFixture.AVAILABILITY;
import static dev.karigar.services.ServicesFixture.LISTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiClient;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekly hours, schedule exceptions and the slots that result from them. */
class AvailabilityTest {

    private static final String EXCEPTIONS = AVAILABILITY + "/exceptions";

    @AutoClose
    private static ServicesFixture services;
    private static String category;
    private UUID id;
    private ApiClient pat;

    @BeforeAll
    static void start() {
        services = new ServicesFixture();
        category = services.category("Plumbing", null);
    }

    @BeforeEach
    void create_provider() {
        id = services.provider("Pat");
        pat = services.asProvider(id);
    }

    private void setHours(String zone, String day, String from, String to) {
        var answer = pat.put(AVAILABILITY)
                .body("{\"time_zone\": \"%s\", \"weekly\": [{\"day\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}]}".formatted(zone, day,
                        from, to))
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private List<String> slotStarts(String listingFields, String query) {
        var listing = services.listing(id, category, "Fix a tap", 1, 52.52, 13.405, 20, listingFields);
        var answer = services.stranger.get(LISTINGS + "/" + listing + "/slots?" + query).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/items").findValuesAsText("start");
    }

    @Test
    void weekly_hours_are_replaced_as_a_whole_and_have_a_version() {
        var none = pat.get(AVAILABILITY).send();
        assertThat(none.text()).isEqualTo("{\"time_zone\":\"Asia/Kolkata\",\"weekly\":[]}");
        setHours("Europe/Berlin", "MONDAY", "09:00", "17:30");
        var shown = pat.get(AVAILABILITY).send();
        assertThat(shown.text())
                .isEqualTo("{\"time_zone\":\"Europe/Berlin\",\"weekly\":[{\"day\":\"MONDAY\",\"from\":\"09:00\",\"to\":\"17:30\"}]}");
        var body = "{\"time_zone\": \"Asia/Kolkata\", \"weekly\": [{\"day\": \"SUNDAY\", \"from\": \"18:00\", \"to\": \"00:00\"}]}";
        assertThat(pat.put(AVAILABILITY).header("If-Match", shown.header("etag")).body(body).send().at("/weekly/0/to")).isEqualTo("24:00");
        assertThat(pat.put(AVAILABILITY).header("If-Match", shown.header("etag")).body(body).send().status()).isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mars/Base     | MONDAY | 09:00 | 10:00
            Europe/Berlin | FUNDAY | 09:00 | 10:00
            Europe/Berlin | MONDAY | 9:00  | 10:00
            Europe/Berlin | MONDAY | 10:00 | 10:00
            Europe/Berlin | MONDAY | 10:00 | 09:00
            Europe/Berlin | MONDAY | 24:00 | 24:00
            Europe/Berlin | MONDAY | 09:00 | 25:00
            """)
    void invalid_hours_are_refused(String zone, String day, String from, String to) {
        var answer = pat.put(AVAILABILITY)
                .body("{\"time_zone\": \"%s\", \"weekly\": [{\"day\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}]}".formatted(zone, day,
                        from, to))
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    }

    @Test
    void overlapping_spans_are_refused_and_adjacent_spans_are_joined() {
        var spans = "{\"time_zone\": \"UTC\", \"weekly\": [{\"day\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\"}, "
                + "{\"day\": \"MONDAY\", \"from\": \"%s\", \"to\": \"11:00\"}]}";
        assertThat(pat.put(AVAILABILITY).body(spans.formatted("09:59")).send().status()).isEqualTo(422);
        assertThat(pat.put(AVAILABILITY).body(spans.formatted("10:00")).send().status()).isEqualTo(200);
        assertThat(slotStarts(", \"duration_minutes\": 120", "from=2026-11-23&to=2026-11-24")).containsExactly("2026-11-23T09:00:00Z");
    }

    @Test
    void exceptions_replace_the_hours_of_a_date_and_are_removed_by_id_or_date() {
        setHours("UTC", "MONDAY", "09:00", "10:00");
        var closed = pat.post(EXCEPTIONS).body("{\"date\": \"2026-11-23\", \"closed\": true}").send();
        assertThat(closed.status()).as(closed.text()).isEqualTo(201);
        assertThat(slotStarts("", "from=2026-11-23&to=2026-11-24")).isEmpty();
        pat.post(EXCEPTIONS).body("{\"date\": \"2026-11-23\", \"spans\": [{\"from\": \"15:00\", \"to\": \"16:00\"}]}").send();
        assertThat(slotStarts("", "from=2026-11-23&to=2026-11-24")).containsExactly("2026-11-23T15:00:00Z");
        assertThat(pat.get(EXCEPTIONS).send().json().at("/items")).hasSize(1);
        assertThat(services.asProvider(services.provider("Eve")).delete(EXCEPTIONS + "/" + closed.at("/id")).send().status())
                .isEqualTo(404);
        assertThat(pat.delete(EXCEPTIONS + "/" + closed.at("/id")).send().status()).isEqualTo(204);
        assertThat(slotStarts("", "from=2026-11-23&to=2026-11-24")).containsExactly("2026-11-23T09:00:00Z");
        assertThat(pat.delete(EXCEPTIONS + "?date=2026-11-23").send().status()).isEqualTo(404);
        assertThat(pat.post(EXCEPTIONS).body("{\"date\": \"2026-11-23\"}").send().status()).isEqualTo(422);
        assertThat(pat.post(EXCEPTIONS).body("{\"date\": \"2026-02-30\", \"closed\": true}").send().status()).isEqualTo(422);
    }

    @Test
    void exceptions_are_listed_by_date_in_pages_with_all_their_spans() {
        pat.post(EXCEPTIONS).body("{\"date\": \"2026-12-25\", \"closed\": true}").send();
        pat.post(EXCEPTIONS).body("""
                {"date": "2026-12-24", "spans": [{"from": "13:00", "to": "14:00"}, {"from": "09:00", "to": "12:00"}]}""").send();

        var first = pat.get(EXCEPTIONS + "?limit=1").send();
        var second = pat.get(EXCEPTIONS + "?limit=1&cursor=" + first.at("/next_cursor")).send();

        assertThat(first.json().at("/items").findValuesAsText("date")).containsExactly("2026-12-24");
        assertThat(first.json().at("/items/0/spans").findValuesAsText("from")).containsExactly("09:00", "13:00");
        assertThat(second.json().at("/items").findValuesAsText("date")).containsExactly("2026-12-25");
        assertThat(second.json().at("/items/0/spans")).isEmpty();
        assertThat(second.json().at("/next_cursor").isNull()).isTrue();
    }

    @Test
    void bookings_buffers_and_notice_exclude_slots() {
        setHours("UTC", "MONDAY", "09:00", "14:00");
        services.booking(id, "[2026-11-23 10:45+00,2026-11-23 12:15+00)", "2026-11-23T11:00:00Z", "2026-11-23T12:00:00Z");
        assertThat(slotStarts(", \"buffer_after_minutes\": 30", "from=2026-11-23&to=2026-11-24")).containsExactly("2026-11-23T09:00:00Z",
                "2026-11-23T09:15:00Z", "2026-11-23T12:15:00Z", "2026-11-23T12:30:00Z", "2026-11-23T12:45:00Z", "2026-11-23T13:00:00Z");
        assertThat(slotStarts(", \"min_notice_minutes\": 1500", "from=2026-11-23&to=2026-11-24")).as("now is noon of the day before")
                .containsExactly("2026-11-23T13:00:00Z");
    }

    @Test
    void slots_follow_local_time_through_both_clock_changes() {
        setHours("Europe/Berlin", "SUNDAY", "01:00", "04:00");
        assertThat(slotStarts("", "from=2027-03-27T23:00:00Z&to=2027-03-28T22:00:00Z")).as("two hours").hasSize(5);
        var autumn = "from=2027-10-30T22:00:00Z&to=2027-10-31T23:00:00Z";
        assertThat(slotStarts("", autumn)).as("four hours").hasSize(13).startsWith("2027-10-30T23:00:00Z").endsWith("2027-10-31T02:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"from=2026-11-23", "to=2026-11-23", "from=2026-11-24&to=2026-11-23", "from=2026-11-23&to=2027-01-25", "from=x&to=y",
            "from=2026-11-23&to=2026-11-24&duration_minutes=0", "from=2026-11-23&to=2026-11-24&duration_minutes=1e9", "limit=1"})
    void an_invalid_slot_query_is_refused(String query) {
        var listing = services.listing(id, category, "Fix a tap");
        assertThat(services.stranger.get(LISTINGS + "/" + listing + "/slots?" + query).send().status()).isEqualTo(422);
    }

    @Test
    void slots_of_sixty_two_days_are_listed() {
        setHours("UTC", "MONDAY", "09:00", "10:00");
        assertThat(slotStarts("", "from=2026-11-23&to=2027-01-24")).hasSize(9);
    }

    @Test
    void a_listing_without_slots_has_an_empty_list() {
        var listing = services.listing(id, category, "Fix a tap");
        var answer = services.stranger.get(LISTINGS + "/" + listing + "/slots?from=2026-11-23&to=2026-11-24").send();
        assertThat(answer.text()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void slots_of_an_unknown_listing_are_not_found() {
        var unknown = LISTINGS + "/00000000-0000-7000-8000-000000000000/slots?from=2026-11-23&to=2026-11-24";
        assertThat(services.stranger.get(unknown).send().at("/code")).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({"to=2026-11-23, /from", "from=2026-11-23, /to"})
    void a_slot_query_requires_both_ends_of_its_range(String query, String pointer) {
        var answer = services.stranger.get(LISTINGS + "/" + services.listing(id, category, "Fix a tap") + "/slots?" + query).send();
        assertThat(answer.at("/code")).isEqualTo("validation-failed");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code")).isEqualTo("required");
    }

    @Test
    void a_forged_cursor_of_exceptions_is_refused() {
        assertThat(pat.get(EXCEPTIONS + "?cursor=x").send().at("/code")).isEqualTo("invalid-cursor");
    }
}
