package dev.karigar.bookings;

import static dev.karigar.bookings.BookingsFixture.MONDAY_NINE;
import static dev.karigar.bookings.BookingsFixture.requestBody;
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

/** Concurrent requests on several instances of the handler. Each instance serves one request at a time, as on Lambda. */
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
    void createParticipants() {
        fixture.clock.set(Instant.parse("2026-11-22T12:00:00Z"));
        requester = fixture.ids.next();
        provider = fixture.provider();
        listing = fixture.listing(provider);
    }

    /** Starts all calls at one signal. Returns the answers in the order of the calls. */
    private static List<ApiAnswer> concurrently(List<Function<ApiClient, ApiAnswer>> calls) {
        var signal = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var running = calls.stream().map(call -> threads.submit(onIdleInstance(call, signal))).toList();
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

    private static Callable<ApiAnswer> onIdleInstance(Function<ApiClient, ApiAnswer> call, CountDownLatch signal) {
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
        return client -> client.as(token).post("/api/v1/bookings").key(key).body(requestBody(of, scheduledAt)).send();
    }

    private Function<ApiClient, ApiAnswer> changingStatus(UUID user, String id, String status) {
        var token = fixture.token(user);
        return client -> client.as(token).patch("/api/v1/bookings/" + id + "/status").body("{\"status\": \"" + status + "\"}").send();
    }

    private static void assertOneCreated(List<ApiAnswer> answers) {
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.status() + " " + answer.at("/code")).isEqualTo("409 slot-taken"));
    }

    @Test
    void one_of_200_concurrent_requests_gets_the_slot() {
        var calls = IntStream.range(0, 200).mapToObj(i -> booking(listing, MONDAY_NINE)).toList();
        assertOneCreated(concurrently(calls));
        assertThat(fixture.count("select count(*) from bookings.bookings where provider_id = '" + provider + "'")).isEqualTo(1);
    }

    @Test
    void one_of_200_concurrent_requests_with_overlapping_buffers_gets_the_slot() {
        var narrow = fixture.listing(provider, Map.of("buffer_before_minutes", "30", "buffer_after_minutes", "30"));
        var wide = fixture.listing(provider, Map.of("buffer_before_minutes", "60", "buffer_after_minutes", "60"));
        // One-hour bookings that start from 09:00 to 10:39: with buffers, any two of them overlap.
        var calls = IntStream.range(0, 200)
                .mapToObj(i -> booking(i % 2 == 0 ? narrow : wide, Instant.parse(MONDAY_NINE).plusSeconds(i * 30L).toString()))
                .toList();
        assertOneCreated(concurrently(calls));
    }

    @Test
    void concurrent_requests_create_no_overlapping_bookings() {
        var calls = IntStream.range(0, 200)
                .mapToObj(i -> booking(listing, Instant.parse(MONDAY_NINE).plus(Duration.ofMinutes(3L * i)).toString()))
                .toList();
        var answers = concurrently(calls);
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
    void one_idempotency_key_sent_50_times_concurrently_creates_one_booking() {
        var token = fixture.token(requester);
        var calls = IntStream.range(0, 50)
                .<Function<ApiClient, ApiAnswer>>mapToObj(
                        i -> client -> client.as(token).post("/api/v1/bookings").key("one").body(requestBody(listing, MONDAY_NINE)).send())
                .toList();
        var answers = concurrently(calls);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status() + answer.at("/code")).isIn("201", "409request-in-progress"));
        var created = answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(created).isNotEmpty();
        assertThat(created).extracting(answer -> answer.at("/id")).containsOnly(created.getFirst().at("/id"));
        assertThat(created).filteredOn(answer -> answer.header("idempotent-replayed") == null).hasSize(1);
        assertThat(fixture.count("select count(*) from bookings.bookings where requester_id = '" + requester + "'")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void a_concurrent_acceptance_and_cancellation_end_in_cancellation() {
        var id = fixture.booked(requester, listing, MONDAY_NINE);
        var answers = concurrently(List.of(changingStatus(provider, id, "ACCEPTED"), changingStatus(requester, id, "CANCELLED"),
                changingStatus(provider, id, "ACCEPTED")));
        // An accepted booking can be cancelled, so the cancellation always succeeds; at most one acceptance does.
        assertThat(answers.get(1).status()).as(answers.get(1).text()).isEqualTo(200);
        assertThat(answers).extracting(ApiAnswer::status).containsOnly(200, 409).filteredOn(status -> status == 200).hasSizeLessThan(3);
        var shown = fixture.show(requester, id);
        assertThat(shown.at("/status")).isEqualTo("CANCELLED");
        assertThat(shown.json().at("/timeline").findValuesAsText("event_type")).doesNotHaveDuplicates().endsWith("CANCELLED");
    }

    @RepeatedTest(5)
    void concurrent_runs_and_acceptances_expire_each_request_once() {
        var ids = IntStream.range(9, 17)
                .mapToObj(hour -> fixture.booked(requester, listing, "2026-11-25T%02d:00:00Z".formatted(hour)))
                .toList();
        fixture.clock.advance(Duration.ofHours(24));
        var calls = new ArrayList<Function<ApiClient, ApiAnswer>>();
        ids.forEach(id -> calls.add(changingStatus(provider, id, "ACCEPTED")));
        ids.forEach(id -> calls.add(booking(listing, "2026-11-25T%02d:00:00Z".formatted(9 + ids.indexOf(id)))));
        calls.add(client -> {
            fixture.runExpiry();
            return client.as(fixture.token(requester)).get("/api/v1/bookings").send();
        });
        var answers = concurrently(calls);
        assertThat(answers.subList(0, 8)).allSatisfy(answer -> assertThat(answer.at("/code")).isEqualTo("illegal-transition"));
        assertThat(answers.subList(8, 16)).extracting(ApiAnswer::status).containsOnly(201);
        assertThat(ids).allSatisfy(id -> assertThat(fixture.show(requester, id).json().at("/timeline").findValuesAsText("event_type"))
                .containsExactly("REQUESTED", "CANCELLED"));
    }

    @Test
    void the_database_rejects_overlapping_bookings_of_a_provider() {
        var id = fixture.booked(requester, listing, MONDAY_NINE);
        assertThat(fixture.book(fixture.ids.next(), listing, "2026-11-23T09:30:00Z").at("/code")).isEqualTo("slot-taken");
        assertThatThrownBy(() -> fixture.copy(id, "provider_id", "'ACCEPTED'", "expires_at", 1))
                .hasStackTraceContaining("bookings_no_double_booking");
    }
}
