package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PasswordTest {

    private static final String NEW_PASSWORD = "a wholly different passphrase";

    @AutoClose
    private static AuthFixture auth;

    @BeforeAll
    static void start() {
        auth = new AuthFixture();
    }

    private static void assertProblem(ApiAnswer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo(code);
    }

    private static ApiAnswer change(ApiAnswer tokens, String current, String newPassword) {
        return auth.as(tokens)
                .post("/api/v1/auth/password/change")
                .body("{\"current_password\": \"%s\", \"new_password\": \"%s\"}".formatted(current, newPassword))
                .send();
    }

    private static ApiAnswer confirm(ApiAnswer sent, String code, String password) {
        return auth.post("/password/reset/confirm",
                "{\"otp_id\": \"%s\", \"code\": \"%s\", \"new_password\": \"%s\"}".formatted(sent.at("/otp_id"), code, password));
    }

    @Test
    void a_change_ends_the_other_sessions_and_keeps_the_current_one() {
        var phone = auth.newPhone();
        var here = auth.signedUp(phone);
        var there = auth.login(phone, AuthFixture.PASSWORD);

        assertThat(change(here, AuthFixture.PASSWORD, NEW_PASSWORD).status()).isEqualTo(204);

        assertThat(auth.refresh(here.at("/refresh_token")).status()).isEqualTo(200);
        assertProblem(auth.refresh(there.at("/refresh_token")), 401, "refresh-token-invalid");
        assertProblem(auth.login(phone, AuthFixture.PASSWORD), 401, "invalid-credentials");
        assertThat(auth.login(phone, NEW_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_change_requires_the_current_password_and_an_acceptable_new_one() {
        var phone = auth.newPhone();
        var me = auth.signedUp(phone);

        assertProblem(change(me, "not the password", NEW_PASSWORD), 401, "invalid-credentials");
        var common = change(me, AuthFixture.PASSWORD, "password");
        assertProblem(common, 422, "validation-failed");
        assertThat(common.at("/errors/0/pointer")).isEqualTo("/new_password");
        assertThat(common.at("/errors/0/code")).isEqualTo("too-common");
        assertThat(auth.login(phone, AuthFixture.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_reset_by_phone_ends_all_sessions() {
        var phone = auth.newPhone();
        var before = auth.signedUp(phone);
        var sent = auth.post("/password/reset/request", "{\"phone\": \"%s\"}".formatted(phone));

        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        assertProblem(confirm(sent, auth.codeSentTo(phone), "short"), 422, "validation-failed");
        assertThat(confirm(sent, auth.codeSentTo(phone), NEW_PASSWORD).status()).isEqualTo(204);

        assertProblem(auth.refresh(before.at("/refresh_token")), 401, "refresh-token-invalid");
        assertProblem(auth.login(phone, AuthFixture.PASSWORD), 401, "invalid-credentials");
        assertThat(auth.login(phone, NEW_PASSWORD).status()).isEqualTo(200);
        assertProblem(confirm(sent, auth.codeSentTo(phone), NEW_PASSWORD), 410, "otp-expired");
    }

    @Test
    void a_reset_by_e_mail_sends_the_code_by_e_mail() {
        var phone = auth.newPhone();
        auth.verify(auth.post("/register", """
                {"phone": "%s", "first_name": "A", "last_name": "B", "role": "SERVICE_SEEKER", "email": "mail@example.org"}
                """.formatted(phone)), phone);

        var sent = auth.post("/password/reset/request", "{\"email\": \"MAIL@example.org\"}");

        assertThat(auth.messagesTo("MAIL@example.org").getLast().path("template").asText()).isEqualTo("PASSWORD_RESET");
        assertThat(confirm(sent, auth.codeSentTo("MAIL@example.org"), NEW_PASSWORD).status()).isEqualTo(204);
        assertThat(auth.login("mail@example.org", NEW_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void reset_codes_and_sign_in_codes_are_not_interchangeable() {
        var phone = auth.newPhone();
        auth.signedUp(phone);
        var reset = auth.post("/password/reset/request", "{\"phone\": \"%s\"}".formatted(phone));
        assertProblem(auth.verify(reset, phone), 404, "not-found");

        var login = auth.post("/otp", "{\"phone\": \"%s\"}".formatted(phone));
        assertProblem(confirm(login, auth.codeSentTo(phone), NEW_PASSWORD), 404, "not-found");
    }

    @Test
    void an_unknown_e_mail_address_gets_an_expired_dummy_message() {
        var sent = auth.post("/password/reset/request", "{\"email\": \"unknown@example.org\"}");

        assertThat(sent.status()).isEqualTo(202);
        assertThat(auth.messagesTo("unknown@example.org")).singleElement()
                .satisfies(message -> assertThat(message.path("expires_at").asText()).isEqualTo(message.path("requested_at").asText()));
        assertProblem(confirm(sent, "000000", NEW_PASSWORD), 401, "otp-invalid");
    }

    @Test
    void a_reset_requires_either_a_phone_or_an_e_mail_address() {
        assertProblem(auth.post("/password/reset/request", "{}"), 422, "validation-failed");
        assertProblem(auth.post("/password/reset/request", "{\"phone\": \"+12025550123\", \"email\": \"a@example.org\"}"), 422,
                "validation-failed");
        assertProblem(auth.post("/password/reset/request", "{\"phone\": \"12\"}"), 422, "validation-failed");
    }
}
