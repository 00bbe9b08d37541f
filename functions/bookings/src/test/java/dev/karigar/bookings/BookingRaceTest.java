package dev.karigar.bookings;

import static dev.karigar.bookings.BookingsFixture.MONDAY_NINE;
import static dev.karigar.bookings.BookingsFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many at once, through several instances of the deployed handler, each of which serves one request at a time as on Lambda. */
class BookingRaceTest {

    private static final int INSTANCES = 8;

    private static final BlockingQueue<BookingsFunction> IDLE = new LinkedBlockingQueue<>();
    private static BookingsFixture fixture;
    private UUID requester;
    private UUID provider;
    private UUID listing;

    @BeforeAll
    static void start() {
        fixture = new BookingsFixture();
        IntStream.range(0, INSTANCES).forEach(i -> IDLE.add(fixture.anotherInstance()));
    }

    @AfterAll
    static void stop() {
        IDLE.forEach(BookingsFunction::close);
        fixture.close();
    }

    @BeforeEach
    void people() {
        fixture.clock.set(Instant.parse("2026-11-22T12:00:00Z"));
        requester = fixture.ids.next();
        provider = fixture.provider();
        listing = fixture.listing(provider);
    }

    /** Runs the calls on the instances, all waiting for one signal; the answers in the order of the calls. */
    private static List<ApiAnswer> atOnce(List<Function<ApiClient, ApiAnswer>> calls) {
        var signal = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var running = calls.stream().map(call -> threads.submit(whenIdle(call, signal))).toList();
            signal.countDown();
            var answers = new ArrayList<ApiAnswer>();
            for (Future<ApiAnswer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Callable<ApiAnswer> whenIdle(Function<ApiClient, ApiAnswer> call, CountDownLatch signal) {
        return () -> {
            signal.await();
            var instance = IDLE.take();
            try {
                return call.apply(new ApiClient(instance));
            } finally {
                IDLE.add(instance);
            }
        };
    }

    private Function<ApiClient, ApiAnswer> booking(UUID of, String scheduledAt) {
        var token = fixture.token(fixture.ids.next());
        var key = fixture.ids.next().toString();
        return client -> client.as(token).post("/api/v1/bookings").key(key).body(wish(of, scheduledAt)).send();
    }

    private Function<ApiClient, ApiAnswer> moving(UUID user, String id, String status) {
        var token = fixture.token(user);
        return client -> client.as(token).patch("/api/v1/bookings/" + id + "/status").body("{\"status\": \"" + status + "\"}").send();
    }

    private static void assertOneWins(List<ApiAnswer> answers) {
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.status() + " " + answer.at("/code")).isEqualTo("409 slot-taken"));
    }

    @Test
    void of_two_hundred_who_want_one_slot_one_gets_it() {
        var calls = IntStream.range(0, 200).mapToObj(i -> booking(listing, MONDAY_NINE)).toList();
        assertOneWins(atOnce(calls));
        assertThat(fixture.count("select count(*) from bookings.bookings where provider_id = '" + provider + "'")).isEqualTo(1);
    }

    @Test
    void of_two_hundred_whose_buffered_times_all_overlap_one_gets_it() {
        var narrow = fixture.listing(provider, Map.of("buffer_before_minutes", "30", "buffer_after_minutes", "30"));
        var wide = fixture.listing(provider, Map.of("buffer_before_minutes", "60", "buffer_after_minutes", "60"));
        // Starts from 09:00 to 10:39, jobs of an hour: any two of them are closer than job and buffers.
        var calls = IntStream.range(0, 200)
                .mapToObj(i -> booking(i % 2 == 0 ? narrow : wide, Instant.parse(MONDAY_NINE).plusSeconds(i * 30L).toString()))
                .toList();
        assertOneWins(atOnce(calls));
    }

    @Test
    void whoever_wins_no_two_jobs_of_a_provider_overlap() {
        var calls = IntStream.range(0, 200)
                .mapToObj(i -> booking(listing, Instant.parse(MONDAY_NINE).plus(Duration.ofMinutes(3L * i)).toString()))
                .toList();
        var answers = atOnce(calls);
        assertThat(answers).extracting(ApiAnswer::status).containsOnly(201, 409);
        var starts = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> Instant.parse(answer.at("/scheduled_at")))
                .sorted(Comparator.naturalOrder())
                .toList();
        assertThat(starts).hasSizeGreaterThan(3);
        for (int i = 1; i < starts.size(); i++) {
            assertThat(Duration.between(starts.get(i - 1), starts.get(i))).isGreaterThanOrEqualTo(Duration.ofHours(1));
        }
    }

    @Test
    void one_key_sent_fifty_times_at_once_makes_one_booking() {
        var token = fixture.token(requester);
        var calls = IntStream.range(0, 50)
                .<Function<ApiClient, ApiAnswer>>mapToObj(
                        i -> client -> client.as(token).post("/api/v1/bookings").key("one").body(wish(listing, MONDAY_NINE)).send())
                .toList();
        var answers = atOnce(calls);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status() + answer.at("/code")).isIn("201", "409request-in-progress"));
        var made = answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(made).isNotEmpty();
        assertThat(made).extracting(answer -> answer.at("/id")).containsOnly(made.getFirst().at("/id"));
        assertThat(made).filteredOn(answer -> answer.header("idempotent-replayed") == null).hasSize(1);
        assertThat(fixture.count("select count(*) from bookings.bookings where requester_id = '" + requester + "'")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void acceptance_and_cancellation_at_once_both_tell_the_truth() {
        var id = fixture.booked(requester, listing, MONDAY_NINE);
        var answers = atOnce(
                List.of(moving(provider, id, "ACCEPTED"), moving(requester, id, "CANCELLED"), moving(provider, id, "ACCEPTED")));
        // An accepted job can still be cancelled, so the cancellation always succeeds, and at most one acceptance does.
        assertThat(answers.get(1).status()).as(answers.get(1).text()).isEqualTo(200);
        assertThat(answers).extracting(ApiAnswer::status).containsOnly(200, 409).filteredOn(status -> status == 200).hasSizeLessThan(3);
        var shown = fixture.show(requester, id);
        assertThat(shown.at("/status")).isEqualTo("CANCELLED");
        assertThat(shown.json().at("/timeline").findValuesAsText("event_type")).doesNotHaveDuplicates().endsWith("CANCELLED");
    }

    @RepeatedTest(5)
    void sweeps_and_acceptances_of_lapsed_requests_end_each_of_them_once() {
        var ids = IntStream.range(9, 17)
                .mapToObj(hour -> fixture.booked(requester, listing, "2026-11-25T%02d:00:00Z".formatted(hour)))
                .toList();
        fixture.clock.advance(Duration.ofHours(24));
        var calls = new ArrayList<Function<ApiClient, ApiAnswer>>();
        ids.forEach(id -> calls.add(moving(provider, id, "ACCEPTED")));
        ids.forEach(id -> calls.add(booking(listing, "2026-11-25T%02d:00:00Z".formatted(9 + ids.indexOf(id)))));
        calls.add(client -> {
            fixture.runExpiry();
            return client.as(fixture.token(requester)).get("/api/v1/bookings").send();
        });
        var answers = atOnce(calls);
        assertThat(answers.subList(0, 8)).allSatisfy(answer -> assertThat(answer.at("/code")).isEqualTo("illegal-transition"));
        assertThat(answers.subList(8, 16)).extracting(ApiAnswer::status).containsOnly(201);
        assertThat(ids).allSatisfy(id -> assertThat(fixture.show(requester, id).json().at("/timeline").findValuesAsText("event_type"))
                .containsExactly("REQUESTED", "CANCELLED"));
    }

    @Test
    void overlapping_requests_cannot_exist_so_two_acceptances_of_them_cannot_race() {
        fixture.booked(requester, listing, MONDAY_NINE);
        assertThat(fixture.book(fixture.ids.next(), listing, "2026-11-23T09:30:00Z").at("/code")).isEqualTo("slot-taken");
        assertThatThrownBy(() -> fixture.database.execute("""
                insert into bookings.bookings (id, listing_id, listing_title, requester_id, provider_id, status, starts_at, ends_at, busy, lat, lng,
                    address, total_price_amount, total_price_currency, cancellation_policy, start_code, expires_at, version, created_at, updated_at)
                select gen_random_uuid(), listing_id, listing_title, requester_id, provider_id, 'ACCEPTED', starts_at, ends_at, busy, lat, lng,
                    address, total_price_amount, total_price_currency, cancellation_policy, start_code, expires_at, version, created_at, updated_at
                from bookings.bookings where provider_id = ?""", provider)).hasStackTraceContaining("bookings_no_double_booking");
    }
}
