package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
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

/** What happens when many do the same at once, on several instances of the function with a connection each. */
class RaceTest {

    private static final int INSTANCES = 8;
    private static final int AT_ONCE = 50;

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
     * Sends {@link #AT_ONCE} requests, each from its own thread and address, all let go at one moment. As on Lambda, the
     * gateway takes all of them in and an instance answers one at a time.
     */
    private static List<ApiAnswer> atOnce(IntFunction<Body> request) throws Exception {
        var barrier = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<ApiAnswer>> calls = IntStream.range(0, AT_ONCE).<Callable<ApiAnswer>>mapToObj(i -> () -> {
                var function = FUNCTIONS.get(i % INSTANCES);
                var body = request.apply(i);
                var call = new ApiClient(function).post(AuthFixture.AUTH + body.path()).from("198.51.100." + i).arrivedAt(clock.instant());
                // All are in before the first is answered, however long this machine lets a thread wait.
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

    private record Body(String path, String json) {
    }

    private static List<ApiAnswer> withStatus(List<ApiAnswer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).toList();
    }

    @RepeatedTest(3)
    void fifty_refreshes_with_one_token_give_one_usable_pair_and_end_nothing() throws Exception {
        var token = auth.signedUp(auth.newPhone()).at("/refresh_token");

        var answers = atOnce(i -> new Body("/refresh", "{\"refresh_token\": \"%s\"}".formatted(token)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
        assertThat(answers.stream().map(answer -> answer.at("/refresh_token")).distinct()).hasSize(1);
        var next = auth.refresh(answers.getFirst().at("/refresh_token"));
        assertThat(next.status()).as(next.text()).isEqualTo(200);
    }

    @Test
    void of_fifty_guesses_at_once_five_are_looked_at() throws Exception {
        var phone = auth.newPhone();
        var sent = auth.register(phone);
        var wrong = "{\"code\": \"%s\"}".formatted(auth.wrongCode(phone));

        var answers = atOnce(i -> new Body("/otp/" + sent.at("/otp_id") + "/verify", wrong));

        assertThat(withStatus(answers, 401).stream().map(answer -> answer.json().at("/attempts_left").asInt())).containsExactlyInAnyOrder(4,
                3, 2, 1, 0);
        assertThat(withStatus(answers, 410)).hasSize(AT_ONCE - 5);
    }

    @Test
    void the_right_code_sent_fifty_times_at_once_signs_in_once() throws Exception {
        var phone = auth.newPhone();
        var sent = auth.register(phone);
        var right = "{\"code\": \"%s\"}".formatted(auth.codeSentTo(phone));

        var answers = atOnce(i -> new Body("/otp/" + sent.at("/otp_id") + "/verify", right));

        assertThat(withStatus(answers, 200)).hasSize(1);
        assertThat(withStatus(answers, 410)).hasSize(AT_ONCE - 1);
        assertThat(auth.count("select count(*) from auth.sessions s join auth.accounts a on a.id = s.account_id where a.phone = ?", phone))
                .isEqualTo(1);
    }

    @Test
    void two_registrations_of_one_phone_verified_at_once_make_one_account() throws Exception {
        var phone = auth.newPhone();
        var codes = new ArrayList<String[]>();
        for (int i = 0; i < 10; i++) {
            var sent = auth.register(phone);
            codes.add(new String[]{sent.at("/otp_id"), auth.codeSentTo(phone)});
        }

        var answers = atOnce(
                i -> new Body("/otp/" + codes.get(i % 10)[0] + "/verify", "{\"code\": \"%s\"}".formatted(codes.get(i % 10)[1])));

        var entered = withStatus(answers, 200);
        assertThat(entered).hasSize(10);
        assertThat(entered.stream().filter(answer -> answer.json().at("/created").asBoolean())).hasSize(1);
        assertThat(entered.stream().map(answer -> answer.at("/user/id")).distinct()).hasSize(1);
        assertThat(auth.count("select count(*) from auth.accounts where phone = ?", phone)).isEqualTo(1);
    }

    @Test
    void of_fifty_resends_at_once_one_is_sent() throws Exception {
        var phone = auth.newPhone();
        var sent = auth.register(phone);
        auth.database.execute("update auth.one_time_codes set resend_at = created_at where id = ?", UUID.fromString(sent.at("/otp_id")));

        var answers = atOnce(i -> new Body("/otp/" + sent.at("/otp_id") + "/resend", "{\"channel\": \"SMS\"}"));

        assertThat(withStatus(answers, 202)).hasSize(1);
        assertThat(withStatus(answers, 429)).hasSize(AT_ONCE - 1);
        assertThat(auth.messagesTo(phone)).hasSize(2);
    }
}
