package dev.karigar.auth;

import static dev.karigar.auth.AuthFixture.membersOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.auth.crypto.Argon2PasswordHasher;
import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.usecase.CheckPassword.PasswordHasher;
import dev.karigar.kernel.Secret;
import dev.karigar.testing.events.ApiAnswer;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Responses, statements, hashes and messages are the same whether or not a phone or an e-mail address has an account. */
class AccountEnumerationTest {

    private static final String KNOWN_EMAIL = "known@example.org";

    @AutoClose
    private static AuthFixture auth;
    private static String known;

    @BeforeAll
    static void start() {
        auth = new AuthFixture();
        known = auth.newPhone();
        auth.verify(auth.post("/register", """
                {"phone": "%s", "password": "%s", "first_name": "A", "last_name": "B", "role": "SERVICE_SEEKER", "email": "%s"}
                """.formatted(known, AuthFixture.PASSWORD, KNOWN_EMAIL)), known);
    }

    @BeforeEach
    void resetCounters() {
        auth.database.execute("delete from web.rate_limit_buckets");
        CountingHasher.COUNT.set(0);
    }

    /** The real hasher, with a count of its calls. */
    @Singleton
    @Replaces(Argon2PasswordHasher.class)
    static final class CountingHasher implements PasswordHasher {

        static final AtomicInteger COUNT = new AtomicInteger();

        private final Argon2PasswordHasher hasher = new Argon2PasswordHasher();

        @Override
        public PasswordHash hash(Secret password) {
            COUNT.incrementAndGet();
            return hasher.hash(password);
        }

        @Override
        public boolean matches(Secret password, PasswordHash hash) {
            COUNT.incrementAndGet();
            return hasher.matches(password, hash);
        }

        @Override
        public PasswordHash dummy() {
            return hasher.dummy();
        }
    }

    private record Observation(int status, List<String> members, long statements, int hashes, long messages) {
    }

    private static Observation observe(String recipient, Function<String, ApiAnswer> request) {
        int hashesBefore = CountingHasher.COUNT.get();
        int messagesBefore = auth.messagesTo(recipient).size();
        var answer = new AtomicReference<ApiAnswer>();
        long statements = auth.statementsOf(() -> answer.set(request.apply(recipient)));
        return new Observation(answer.get().status(), membersOf(answer.get()), statements, CountingHasher.COUNT.get() - hashesBefore,
                auth.messagesTo(recipient).size() - messagesBefore);
    }

    private static Observation assertSame(String unknown, String knownIdentifier, Function<String, ApiAnswer> request) {
        var forUnknown = observe(unknown, request);
        assertThat(forUnknown).isEqualTo(observe(knownIdentifier, request));
        return forUnknown;
    }

    @Test
    void a_registration() {
        var observation = assertSame(auth.newPhone(), known, auth::register);

        assertThat(observation.status()).isEqualTo(202);
        assertThat(observation.hashes()).isEqualTo(1);
        assertThat(observation.messages()).isEqualTo(1);
    }

    @Test
    void a_request_for_a_code() {
        var observation = assertSame(auth.newPhone(), known, phone -> auth.post("/otp", "{\"phone\": \"%s\"}".formatted(phone)));

        assertThat(observation.status()).isEqualTo(202);
        assertThat(observation.messages()).isEqualTo(1);
    }

    @Test
    void a_wrong_code() {
        var observation = assertSame(auth.newPhone(), known, phone -> {
            var sent = auth.post("/otp", "{\"phone\": \"%s\"}".formatted(phone));
            var wrong = phone.equals(known) ? auth.wrongCode(phone) : "123456";
            return auth.post("/otp/" + sent.at("/otp_id") + "/verify", "{\"code\": \"%s\"}".formatted(wrong));
        });

        assertThat(observation.status()).isEqualTo(401);
    }

    @Test
    void a_request_for_a_password_reset() {
        var byPhone = assertSame(auth.newPhone(), known,
                phone -> auth.post("/password/reset/request", "{\"phone\": \"%s\"}".formatted(phone)));
        var byEmail = assertSame("unknown@example.org", KNOWN_EMAIL,
                email -> auth.post("/password/reset/request", "{\"email\": \"%s\"}".formatted(email)));

        assertThat(byPhone).isEqualTo(byEmail);
        assertThat(byPhone.status()).isEqualTo(202);
        assertThat(byPhone.messages()).isEqualTo(1);
    }

    @Test
    void a_login_with_a_wrong_password() {
        var unknown = assertSame(auth.newPhone(), known, name -> auth.login(name, "not the password"));
        var unrecognized = assertSame("neither phone nor e-mail", KNOWN_EMAIL, name -> auth.login(name, "not the password"));

        assertThat(unknown).isEqualTo(unrecognized);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.hashes()).isEqualTo(1);
    }
}
