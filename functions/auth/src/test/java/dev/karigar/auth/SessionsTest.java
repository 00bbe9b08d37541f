package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final String SESSIONS = "/api/v1/auth/sessions";

    @AutoClose
    private static AuthFixture auth;

    @BeforeAll
    static void start() {
        auth = new AuthFixture();
    }

    private static ApiAnswer login(String phone, String device) {
        return auth.post("/login",
                "{\"username\": \"%s\", \"password\": \"%s\", \"device_name\": \"%s\"}".formatted(phone, AuthFixture.PASSWORD, device));
    }

    @Test
    void sessions_are_listed_newest_first() {
        var phone = auth.newPhone();
        auth.signedUp(phone);
        var tablet = login(phone, "Tablet");

        var list = auth.as(tablet).get(SESSIONS).send();

        assertThat(list.status()).as(list.text()).isEqualTo(200);
        assertThat(list.json().at("/items")).hasSize(2);
        assertThat(list.at("/items/0/device_name")).isEqualTo("Tablet");
        assertThat(list.json().at("/items/0/current").asBoolean()).isTrue();
        assertThat(list.json().at("/items/1/current").asBoolean(true)).isFalse();
        assertThat(list.json().at("/items/1/device_name").isNull()).isTrue();
        assertThat(list.json().at("/next_cursor").isNull()).isTrue();
    }

    @Test
    void pages_continue_at_the_cursor_which_is_valid_only_for_its_user() {
        var phone = auth.newPhone();
        auth.signedUp(phone);
        login(phone, "Two");
        var me = auth.as(login(phone, "Three"));
        var other = auth.as(auth.signedUp(auth.newPhone()));

        var first = me.get(SESSIONS + "?limit=2").send();
        var next = first.at("/next_cursor");
        var second = me.get(SESSIONS + "?limit=2&cursor=" + next).send();

        assertThat(first.json().at("/items")).hasSize(2);
        assertThat(second.json().at("/items")).hasSize(1);
        assertThat(other.get(SESSIONS + "?cursor=" + next).send().at("/code")).isEqualTo("invalid-cursor");
        assertThat(me.get(SESSIONS + "?limit=0").send().status()).isEqualTo(422);
    }

    @Test
    void a_session_can_be_ended_from_another_device() {
        var phone = auth.newPhone();
        var first = auth.signedUp(phone);
        var me = auth.as(login(phone, "Second"));
        var id = me.get(SESSIONS).send().at("/items/1/id");

        assertThat(me.delete(SESSIONS + "/" + id).send().status()).isEqualTo(204);

        assertThat(auth.refresh(first.at("/refresh_token")).at("/code")).isEqualTo("refresh-token-invalid");
        assertThat(me.get(SESSIONS).send().json().at("/items")).hasSize(1);
        assertThat(me.delete(SESSIONS + "/" + id).send().status()).isEqualTo(404);
    }

    @Test
    void sessions_of_other_users_are_not_found() {
        var other = auth.as(auth.signedUp(auth.newPhone()));
        var theirs = other.get(SESSIONS).send().at("/items/0/id");
        var me = auth.as(auth.signedUp(auth.newPhone()));

        assertThat(me.delete(SESSIONS + "/" + theirs).send().status()).isEqualTo(404);
        assertThat(me.delete(SESSIONS + "/nonsense").send().status()).isEqualTo(404);
        assertThat(other.get(SESSIONS).send().json().at("/items")).hasSize(1);
    }

    @Test
    void signing_out_ends_only_the_current_session() {
        var phone = auth.newPhone();
        var first = auth.signedUp(phone);
        var second = login(phone, "Second");

        assertThat(auth.as(first).post("/api/v1/auth/logout").send().status()).isEqualTo(204);

        assertThat(auth.refresh(first.at("/refresh_token")).at("/code")).isEqualTo("refresh-token-invalid");
        assertThat(auth.refresh(second.at("/refresh_token")).status()).isEqualTo(200);
        assertThat(auth.as(first).post("/api/v1/auth/logout").send().status()).isEqualTo(204);
    }

    @Test
    void requests_without_a_token_are_rejected() {
        assertThat(auth.anonymous.get(SESSIONS).send().status()).isEqualTo(401);
        assertThat(auth.anonymous.post("/api/v1/auth/logout").send().status()).isEqualTo(401);
    }
}
