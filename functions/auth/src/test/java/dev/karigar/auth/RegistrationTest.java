package dev.karigar.auth;

import static dev.karigar.auth.AuthFixture.membersOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.testing.events.ApiAnswer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @AutoClose
    private static AuthFixture auth;

    @BeforeAll
    static void start() {
        auth = new AuthFixture();
    }

    private static void assertProblem(ApiAnswer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(code);
    }

    @Test
    void redeeming_the_code_of_a_registration_creates_an_account_and_returns_tokens() {
        var phone = auth.newPhone();
        var sent = auth.register(phone);

        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        assertThat(Instant.parse(sent.at("/expires_at"))).isEqualTo(auth.clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(Instant.parse(sent.at("/resend_at"))).isEqualTo(auth.clock.instant().plus(Duration.ofSeconds(30)));
        assertThat(auth.count("select count(*) from auth.accounts where phone = ?", phone)).isZero();

        var redeemed = auth.verify(sent, phone);

        assertThat(redeemed.status()).as(redeemed.text()).isEqualTo(200);
        assertThat(redeemed.header("cache-control")).isEqualTo("no-store");
        assertThat(membersOf(redeemed)).containsExactlyInAnyOrder("access_token", "token_type", "expires_in", "refresh_token", "user",
                "created");
        assertThat(redeemed.at("/token_type")).isEqualTo("Bearer");
        assertThat(redeemed.json().at("/expires_in").asInt()).isEqualTo(900);
        assertThat(redeemed.json().at("/created").asBoolean()).isTrue();
        assertThat(redeemed.at("/user/phone")).isEqualTo(phone);
        assertThat(redeemed.at("/user/first_name")).isEqualTo("Asha");
        assertThat(redeemed.at("/user/locale")).isEqualTo("en");
        assertThat(redeemed.at("/user/time_zone")).isEqualTo("UTC");
        assertThat(redeemed.at("/user/roles/0")).isEqualTo("SERVICE_SEEKER");
        assertThat(redeemed.json().at("/user/email").isNull()).isTrue();
    }

    @Test
    void registering_a_taken_phone_has_the_same_response_and_its_code_signs_the_owner_in() {
        var phone = auth.newPhone();
        var owner = auth.signedUp(phone).at("/user/id");

        var again = auth.post("/register", """
                {"phone": "%s", "password": "another long passphrase", "first_name": "Mallory", "last_name": "M",
                 "role": "SERVICE_PROVIDER"}
                """.formatted(phone));
        var redeemed = auth.verify(again, phone);

        assertThat(again.status()).isEqualTo(202);
        assertThat(membersOf(again)).containsExactlyInAnyOrder("otp_id", "expires_at", "resend_at");
        assertThat(redeemed.json().at("/created").asBoolean(true)).isFalse();
        assertThat(redeemed.at("/user/id")).isEqualTo(owner);
        assertThat(redeemed.at("/user/first_name")).isEqualTo("Asha");
        assertThat(auth.login(phone, "another long passphrase").status()).isEqualTo(401);
    }

    @Test
    void a_login_code_signs_in_without_a_password() {
        var phone = auth.newPhone();
        auth.signedUp(phone);

        var redeemed = auth.verify(auth.post("/otp", "{\"phone\": \"%s\"}".formatted(phone)), phone);

        assertThat(redeemed.status()).as(redeemed.text()).isEqualTo(200);
        assertThat(redeemed.json().at("/created").asBoolean(true)).isFalse();
    }

    @Test
    void an_unknown_phone_gets_an_sms_without_a_code_and_no_digits_are_accepted() {
        var phone = auth.newPhone();
        var sent = auth.post("/otp", "{\"phone\": \"%s\"}".formatted(phone));

        assertThat(sent.status()).isEqualTo(202);
        assertThat(auth.messagesTo(phone)).hasSize(1)
                .first()
                .satisfies(message -> assertThat(message.path("text").asText()).contains("no account").doesNotContainPattern("[0-9]{6}"));
        assertProblem(auth.post("/otp/" + sent.at("/otp_id") + "/verify", "{\"code\": \"123456\"}"), 401, "otp-invalid");
    }

    @Test
    void after_five_wrong_attempts_the_right_code_is_rejected() {
        var phone = auth.newPhone();
        var sent = auth.register(phone);
        var wrong = "{\"code\": \"%s\"}".formatted(auth.wrongCode(phone));

        for (int left = 4; left >= 0; left--) {
            var answer = auth.post("/otp/" + sent.at("/otp_id") + "/verify", wrong);
            assertProblem(answer, 401, "otp-invalid");
            assertThat(answer.json().at("/attempts_left").asInt(-1)).isEqualTo(left);
        }
        assertProblem(auth.post("/otp/" + sent.at("/otp_id") + "/verify", wrong), 410, "otp-expired");
        assertProblem(auth.verify(sent, phone), 410, "otp-expired");
    }

    @Test
    void a_code_is_valid_once_and_for_ten_minutes() {
        var phone = auth.newPhone();
        var sent = auth.register(phone);
        assertThat(auth.verify(sent, phone).status()).isEqualTo(200);
        assertProblem(auth.verify(sent, phone), 410, "otp-expired");

        var later = auth.newPhone();
        var late = auth.register(later);
        auth.clock.advance(Duration.ofMinutes(10));
        assertProblem(auth.verify(late, later), 410, "otp-expired");
    }

    @Test
    void a_code_is_resent_after_30_seconds_and_at_most_four_times() {
        var phone = auth.newPhone();
        var sent = auth.register(phone);
        var path = "/otp/" + sent.at("/otp_id") + "/resend";
        var first = auth.codeSentTo(phone);

        var early = auth.post(path, "{\"channel\": \"SMS\"}");
        assertProblem(early, 429, "rate-limited");
        assertThat(early.header("retry-after")).isEqualTo("30");

        for (int i = 0; i < 4; i++) {
            auth.clock.advance(Duration.ofSeconds(30));
            assertThat(auth.post(path, "{\"channel\": \"VOICE\"}").status()).isEqualTo(202);
        }
        auth.clock.advance(Duration.ofSeconds(30));
        assertProblem(auth.post(path, "{\"channel\": \"SMS\"}"), 429, "rate-limited");
        assertThat(auth.messagesTo(phone)).hasSize(5);
        if (!first.equals(auth.codeSentTo(phone))) {
            assertProblem(auth.post("/otp/" + sent.at("/otp_id") + "/verify", "{\"code\": \"%s\"}".formatted(first)), 401, "otp-invalid");
        }
        assertThat(auth.verify(sent, phone).status()).isEqualTo(200);
        assertProblem(auth.post(path, "{\"channel\": \"SMS\"}"), 429, "rate-limited");
    }

    @Test
    void a_code_is_stored_as_a_hash() {
        var phone = auth.newPhone();
        auth.register(phone);

        assertThat(auth.count("select count(*) from auth.one_time_codes c where position(? in c::text) > 0 and recipient_phone = ?",
                auth.codeSentTo(phone), phone)).isZero();
    }

    @Test
    void a_taken_e_mail_address_is_dropped_silently() {
        var body = """
                {"phone": "%s", "first_name": "A", "last_name": "B", "role": "SERVICE_PROVIDER", "email": "%s", "locale": "de-DE",
                 "time_zone": "Europe/Berlin"}
                """;
        var first = auth.newPhone();
        var second = auth.newPhone();

        var owner = auth.verify(auth.post("/register", body.formatted(first, "Same@example.org")), first);
        var other = auth.verify(auth.post("/register", body.formatted(second, "sAME@example.org")), second);

        assertThat(owner.at("/user/email")).isEqualTo("Same@example.org");
        assertThat(owner.at("/user/roles/0")).isEqualTo("SERVICE_PROVIDER");
        assertThat(other.status()).as(other.text()).isEqualTo(200);
        assertThat(other.json().at("/user/email").isNull()).isTrue();
    }

    @Test
    void a_name_with_control_characters_is_refused() {
        var answer = auth.post("/register", """
                {"phone": "%s", "first_name": "A\\u0007\\u001b[31m\\nB", "last_name": "Rao", "role": "SERVICE_SEEKER"}
                """.formatted(auth.newPhone()));
        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/first_name");
    }

    @Test
    void a_client_that_waits_until_resend_at_may_resend() {
        auth.clock.advance(Duration.ofMillis(250));
        var sent = auth.register(auth.newPhone());
        auth.clock.advance(Duration.between(auth.clock.instant(), Instant.parse(sent.at("/resend_at"))));
        assertThat(auth.post("/otp/" + sent.at("/otp_id") + "/resend", "{\"channel\": \"SMS\"}").status()).isEqualTo(202);
    }

    @Test
    void a_phone_without_country_code_is_read_in_the_country_of_the_locale() {
        var redeemed = auth.post("/register", """
                {"phone": "030 901820", "first_name": "A", "last_name": "B", "role": "SERVICE_SEEKER", "locale": "de-DE"}
                """);

        assertThat(redeemed.status()).as(redeemed.text()).isEqualTo(202);
        assertThat(auth.messagesTo("+4930901820")).hasSize(1);
    }

    @Test
    void missing_fields_are_named() {
        var answer = auth.post("/register", "{}");

        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).contains("/phone", "/first_name", "/last_name", "/role");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "role": "ADMIN"                                              | /role
            "phone": "12"                                                | /phone
            "first_name": " "                                            | /first_name
            "last_name": "B\\u0000"                                      | /last_name
            "password": "iloveyou"                                       | /password
            "password": "short"                                          | /password
            "email": "xyz", "locale": "zz_Z!", "time_zone": "Mars/One"   | /email /locale /time_zone
            "is_admin": true                                             | /is_admin
            """)
    void invalid_fields_are_named(String fields, String pointers) throws IOException {
        var body = (ObjectNode) JSON.readTree("""
                {"phone": "+12025550000", "first_name": "A", "last_name": "B", "role": "SERVICE_SEEKER"}
                """);
        body.setAll((ObjectNode) JSON.readTree("{" + fields + "}"));

        var answer = auth.post("/register", body.toString());

        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).containsExactlyInAnyOrder(pointers.split(" "));
    }

    @Test
    void an_unknown_code_id_is_not_found() {
        assertProblem(auth.post("/otp/01938d0e-7b1a-7000-8000-000000000000/verify", "{\"code\": \"123456\"}"), 404, "not-found");
        assertProblem(auth.post("/otp/01938d0e-7b1a-7000-8000-000000000000/resend", "{\"channel\": \"SMS\"}"), 404, "not-found");
        assertProblem(auth.post("/otp/nonsense/verify", "{\"code\": \"123456\"}"), 404, "not-found");
        assertProblem(auth.post("/otp/01938d0e-7b1a-7000-8000-000000000000/verify", "{\"code\": \"12345\"}"), 422, "validation-failed");
    }
}
