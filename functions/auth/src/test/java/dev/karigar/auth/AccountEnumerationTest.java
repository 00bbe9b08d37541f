package dev.karigar.auth;

import static dev.karigar.auth.AuthFixture.membersOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing tells a stranger whether a phone or an e-mail address has an account: neither the answer nor the work behind it. */
class AccountEnumerationTest {

    private static final String KNOWN_MAIL = "known@example.org";

    @AutoClose
    private static AuthFixture auth;
    private static String known;

    @BeforeAll
    static void start() {
        auth = new AuthFixture();
        known = auth.newPhone();
        auth.verify(auth.post("/register", """
                {"phone": "%s", "password": "%s", "first_name": "A", "last_name": "B", "role": "SERVICE_SEEKER", "email": "%s"}
                """.formatted(known, AuthFixture.PASSWORD, KNOWN_MAIL)), known);
    }

    @BeforeEach
    void forgetWhatWasCounted() {
        auth.database.execute("delete from web.rate_limit_buckets");
        CountingHasher.COUNT.set(0);
    }

    private record Seen(int status, List<String> members, long statements, int hashes, long messages) {
    }

    private static Seen seen(String recipient, Function<String, ApiAnswer> request) {
        int hashesBefore = CountingHasher.COUNT.get();
        int messagesBefore = auth.messagesTo(recipient).size();
        var answer = new AtomicReference<ApiAnswer>();
        long statements = auth.statementsOf(() -> answer.set(request.apply(recipient)));
        return new Seen(answer.get().status(), membersOf(answer.get()), statements, CountingHasher.COUNT.get() - hashesBefore,
                auth.messagesTo(recipient).size() - messagesBefore);
    }

    private static Seen assertSame(String unknown, String knownName, Function<String, ApiAnswer> request) {
        var forUnknown = seen(unknown, request);
        assertThat(forUnknown).isEqualTo(seen(knownName, request));
        return forUnknown;
    }

    @Test
    void registering() {
        var seen = assertSame(auth.newPhone(), known, auth::register);

        assertThat(seen.status()).isEqualTo(202);
        assertThat(seen.hashes()).isEqualTo(1);
        assertThat(seen.messages()).isEqualTo(1);
    }

    @Test
    void asking_for_a_code() {
        var seen = assertSame(auth.newPhone(), known, phone -> auth.post("/otp", "{\"phone\": \"%s\"}".formatted(phone)));

        assertThat(seen.status()).isEqualTo(202);
        assertThat(seen.messages()).isEqualTo(1);
    }

    @Test
    void entering_a_wrong_code() {
        var seen = assertSame(auth.newPhone(), known, phone -> {
            var sent = auth.post("/otp", "{\"phone\": \"%s\"}".formatted(phone));
            var wrong = phone.equals(known) ? auth.wrongCode(phone) : "123456";
            return auth.post("/otp/" + sent.at("/otp_id") + "/verify", "{\"code\": \"%s\"}".formatted(wrong));
        });

        assertThat(seen.status()).isEqualTo(401);
    }

    @Test
    void asking_for_a_password_reset() {
        var byPhone = assertSame(auth.newPhone(), known,
                phone -> auth.post("/password/reset/request", "{\"phone\": \"%s\"}".formatted(phone)));
        var byMail = assertSame("unknown@example.org", KNOWN_MAIL,
                mail -> auth.post("/password/reset/request", "{\"email\": \"%s\"}".formatted(mail)));

        assertThat(byPhone).isEqualTo(byMail);
        assertThat(byPhone.status()).isEqualTo(202);
        assertThat(byPhone.messages()).isEqualTo(1);
    }

    @Test
    void signing_in_with_a_wrong_password() {
        var unknown = assertSame(auth.newPhone(), known, name -> auth.login(name, "not the password"));
        var unreadable = assertSame("no name at all", KNOWN_MAIL, name -> auth.login(name, "not the password"));

        assertThat(unknown).isEqualTo(unreadable);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.hashes()).isEqualTo(1);
    }
}
