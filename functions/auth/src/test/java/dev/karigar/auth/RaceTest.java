package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Concurrent requests on several instances of the function, each with its own database connection. */
class RaceTest {

    private static final int INSTANCES = 8;
    private static final int REQUESTS = 50;

    private static AuthFixture auth;
    private static RunningClock clock;
    private static final List<AuthFunction> FUNCTIONS = new ArrayList<>();

    @BeforeAll
    static void start() {
        auth = new AuthFixture();
        clock = new RunningClock(auth.clock.instant());
        IntStream.range(0, INSTANCES).forEach(i -> FUNCTIONS.add(auth.another(clock)));
    }

    @AfterAll
    static void stop() {
        FUNCTIONS.forEach(AuthFunction::close);
        auth.close();
    }

    /**
     * Sends {@link #REQUESTS} requests at one signal, each from its own thread and client address. As on Lambda, the gateway
     * receives all of them and an instance serves one at a time.
     */
    private static List<ApiAnswer> concurrently(IntFunction<Body> request) throws Exception {
        var barrier = new CyclicBarrier(REQUESTS);
        try (var threads = Executors.newFixedThreadPool(REQUESTS)) {
            List<Callable<ApiAnswer>> calls = IntStream.range(0, REQUESTS).<Callable<ApiAnswer>>mapToObj(i -> () -> {
                var function = FUNCTIONS.get(i % INSTANCES);
                var body = request.apply(i);
                var call = new ApiClient(function).post(AuthFixture.AUTH + body.path()).from("198.51.100." + i).arrivedAt(clock.instant());
                // All requests have arrived before the first one is served.
                barrier.await();
                synchronized (function) {
                    return call.body(body.json()).send();
                }
            }).toList();
            var answers = new ArrayList<ApiAnswer>();
            for (var future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    /** Advances from a given time, for tests that depend on the order of requests. */
    private static final class RunningClock extends Clock {

        private final Instant start;
        private final long startNanos = System.nanoTime();

        RunningClock(Instant start) {
            this.start = start;
        }

        @Override
        public Instant instant() {
            return start.plusNanos(System.nanoTime() - startNanos);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }

    private record Body(String path, String json) {
    }

    private static List<ApiAnswer> withStatus(List<ApiAnswer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).toList();
    }

    @RepeatedTest(3)
    void concurrent_refreshes_with_one_token_return_one_usable_token_and_end_no_session() throws Exception {
        var token = auth.signedUp(auth.newPhone()).at("/refresh_token");

        var answers = concurrently(i -> new Body("/refresh", "{\"refresh_token\": \"%s\"}".formatted(token)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
        assertThat(answers.stream().map(answer -> answer.at("/refresh_token")).distinct()).hasSize(1);
        var next = auth.refresh(answers.getFirst().at("/refresh_token"));
        assertThat(next.status()).as(next.text()).isEqualTo(200);
    }

    @Test
    void of_50_concurrent_attempts_at_a_code_five_are_counted() throws Exception {
        var phone = auth.newPhone();
        var sent = auth.register(phone);
        var wrong = "{\"code\": \"%s\"}".formatted(auth.wrongCode(phone));

        var answers = concurrently(i -> new Body("/otp/" + sent.at("/otp_id") + "/verify", wrong));

        assertThat(withStatus(answers, 401).stream().map(answer -> answer.json().at("/attempts_left").asInt())).containsExactlyInAnyOrder(4,
                3, 2, 1, 0);
        assertThat(withStatus(answers, 410)).hasSize(REQUESTS - 5);
    }

    @Test
    void the_right_code_sent_50_times_concurrently_opens_one_session() throws Exception {
        var phone = auth.newPhone();
        var sent = auth.register(phone);
        var right = "{\"code\": \"%s\"}".formatted(auth.codeSentTo(phone));

        var answers = concurrently(i -> new Body("/otp/" + sent.at("/otp_id") + "/verify", right));

        assertThat(withStatus(answers, 200)).hasSize(1);
        assertThat(withStatus(answers, 410)).hasSize(REQUESTS - 1);
        assertThat(auth.count("select count(*) from auth.sessions s join auth.accounts a on a.id = s.account_id where a.phone = ?", phone))
                .isEqualTo(1);
    }

    @Test
    void concurrent_registrations_of_one_phone_create_one_account() throws Exception {
        var phone = auth.newPhone();
        var codes = new ArrayList<String[]>();
        for (int i = 0; i < 10; i++) {
            var sent = auth.register(phone);
            codes.add(new String[]{sent.at("/otp_id"), auth.codeSentTo(phone)});
        }

        var answers = concurrently(
                i -> new Body("/otp/" + codes.get(i % 10)[0] + "/verify", "{\"code\": \"%s\"}".formatted(codes.get(i % 10)[1])));

        var redeemed = withStatus(answers, 200);
        assertThat(redeemed).hasSize(10);
        assertThat(redeemed.stream().filter(answer -> answer.json().at("/created").asBoolean())).hasSize(1);
        assertThat(redeemed.stream().map(answer -> answer.at("/user/id")).distinct()).hasSize(1);
        assertThat(auth.count("select count(*) from auth.accounts where phone = ?", phone)).isEqualTo(1);
    }

    @Test
    void of_50_concurrent_resends_one_is_sent() throws Exception {
        var phone = auth.newPhone();
        var sent = auth.register(phone);
        auth.database.execute("update auth.one_time_codes set resend_at = created_at where id = ?", UUID.fromString(sent.at("/otp_id")));

        var answers = concurrently(i -> new Body("/otp/" + sent.at("/otp_id") + "/resend", "{\"channel\": \"SMS\"}"));

        assertThat(withStatus(answers, 202)).hasSize(1);
        assertThat(withStatus(answers, 429)).hasSize(REQUESTS - 1);
        assertThat(auth.messagesTo(phone)).hasSize(2);
    }
}
