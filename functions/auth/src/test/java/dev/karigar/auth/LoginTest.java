package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    @AutoClose
    private static AuthFixture auth;
    private static String phone;

    @BeforeAll
    static void start() {
        auth = new AuthFixture();
        phone = auth.newPhone();
        auth.verify(auth.post("/register", """
                {"phone": "%s", "password": "%s", "first_name": "Asha", "last_name": "Rao", "role": "SERVICE_SEEKER",
                 "email": "Asha@Example.org"}
                """.formatted(phone, AuthFixture.PASSWORD)), phone);
    }

    private static ApiAnswer form(String path, String form) {
        return auth.anonymous.post(AuthFixture.AUTH + path).form(form).send();
    }

    private static void assertProblem(ApiAnswer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo(code);
    }

    @Test
    void phone_formats_and_the_case_of_the_e_mail_address_do_not_matter() {
        var spaced = phone.substring(0, 2) + " (" + phone.substring(2, 5) + ") " + phone.substring(5, 8) + "-" + phone.substring(8);

        assertThat(auth.login(phone, AuthFixture.PASSWORD).status()).isEqualTo(200);
        assertThat(auth.login(spaced, AuthFixture.PASSWORD).at("/user/phone")).isEqualTo(phone);
        assertThat(auth.login(" aSHA@example.ORG", AuthFixture.PASSWORD).at("/user/email")).isEqualTo("Asha@Example.org");
    }

    @Test
    void the_oauth_form_signs_in_and_refreshes() {
        var password = URLEncoder.encode(AuthFixture.PASSWORD, StandardCharsets.UTF_8);
        var username = URLEncoder.encode(phone, StandardCharsets.UTF_8);

        var tokens = form("/login", "grant_type=password&username=" + username + "&password=" + password + "&scope=");

        assertThat(tokens.status()).as(tokens.text()).isEqualTo(200);
        assertThat(tokens.json().has("created")).isFalse();
        assertThat(form("/refresh", "grant_type=refresh_token&refresh_token=" + tokens.at("/refresh_token")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"username=a&password=b, 422, validation-failed",
            "grant_type=client_credentials&username=a&password=b, 422, validation-failed",
            "grant_type=password&username=a, 422, validation-failed",
            "grant_type=password&username=a&username=b&password=c, 400, malformed-request",
            "grant_type=password&username=%zz&password=c, 400, malformed-request",
            "grant_type=password&username=%ff&password=c, 400, malformed-request",
            "grant_type=password&username=%00&password=c, 400, malformed-request",
            "grant_type=password&username=a&password=b, 401, invalid-credentials"})
    void an_invalid_form_is_rejected(String form, int status, String code) {
        assertProblem(form("/login", form), status, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12025559999", "unknown@example.org", "not a phone", "@", "+", "' or 1=1 --", "😀"})
    void an_unknown_identifier_and_a_wrong_password_have_the_same_response(String identifier) {
        var unknown = auth.login(identifier, AuthFixture.PASSWORD);
        var wrong = auth.login(phone, "not the password");

        assertProblem(unknown, 401, "invalid-credentials");
        assertProblem(wrong, 401, "invalid-credentials");
        assertThat(unknown.text()).isEqualTo(wrong.text());
    }

    @Test
    void an_account_without_a_password_cannot_sign_in_with_one() {
        var passwordless = auth.newPhone();
        auth.verify(auth.post("/register", """
                {"phone": "%s", "first_name": "A", "last_name": "B", "role": "SERVICE_SEEKER"}
                """.formatted(passwordless)), passwordless);

        assertProblem(auth.login(passwordless, "anything at all"), 401, "invalid-credentials");
    }

    @Test
    void sign_in_attempts_are_limited_by_identifier_over_all_addresses() {
        for (var identifier : new String[]{"+12025558888", auth.newPhone()}) {
            for (int i = 0; i < 20; i++) {
                var answer = auth.anonymous.post("/api/v1/auth/login")
                        .from("198.51.100." + i)
                        .body("{\"username\": \"%s\", \"password\": \"wrong password\"}".formatted(identifier))
                        .send();
                assertProblem(answer, 401, "invalid-credentials");
            }
            var limited = auth.login(identifier, "wrong password");
            assertProblem(limited, 429, "rate-limited");
            assertThat(limited.header("retry-after")).isEqualTo("30");
        }
        auth.clock.advance(Duration.ofSeconds(30));
        assertProblem(auth.login("+12025558888", "wrong password"), 401, "invalid-credentials");
    }

    @Test
    void suspension_is_reported_only_with_the_right_password() {
        var suspended = auth.newPhone();
        auth.signedUp(suspended);
        auth.database.execute("update auth.accounts set status = 'SUSPENDED' where phone = ?", suspended);

        assertProblem(auth.login(suspended, "wrong password"), 401, "invalid-credentials");
        assertProblem(auth.login(suspended, AuthFixture.PASSWORD), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`{}`, 422", "`{\"username\": 1, \"password\": []}`, 422", "`[]`, 422", "`{`, 400",
            "`{\"username\": \"a\", \"password\": \"\"}`, 422", "`{\"username\": \"a\", \"password\": \"b\", \"admin\": 1}`, 422"})
    void an_invalid_body_is_rejected(String body, int status) {
        assertThat(auth.post("/login", body).status()).isEqualTo(status);
        assertThat(
                auth.anonymous.post("/api/v1/auth/login").body(body.getBytes(StandardCharsets.UTF_8), "text/plain", false).send().status())
                .isEqualTo(415);
    }
}
