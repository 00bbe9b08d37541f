package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTest {

    @AutoClose
    private static AuthFixture auth;

    @BeforeAll
    static void start() {
        auth = new AuthFixture();
    }

    private static void assertProblem(ApiAnswer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.at("/code")).isEqualTo(code);
    }

    private static String signIn() {
        return auth.signedUp(auth.newPhone()).at("/refresh_token");
    }

    private static String refreshed(String token) {
        var answer = auth.refresh(token);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("/refresh_token");
    }

    @Test
    void a_refresh_rotates_the_tokens() {
        var first = signIn();
        var second = refreshed(first);
        auth.clock.advance(Duration.ofMinutes(14));
        var third = auth.refresh(second);

        assertThat(second).isNotEqualTo(first);
        assertThat(third.at("/refresh_token")).isNotIn(first, second);
        assertThat(auth.as(third).get("/api/v1/auth/sessions").send().status()).isEqualTo(200);
    }

    @Test
    void the_previous_token_is_replayed_once_within_the_grace_period() {
        var first = signIn();
        refreshed(first);
        auth.clock.advance(Duration.ofSeconds(59));

        var again = auth.refresh(first);

        assertThat(again.status()).isEqualTo(200);
        assertThat(auth.as(again).get("/api/v1/auth/sessions").send().status()).isEqualTo(200);
        refreshed(refreshed(again.at("/refresh_token")));
    }

    @Test
    void a_second_replay_is_reuse_and_ends_the_session() {
        var first = signIn();
        var second = refreshed(first);
        refreshed(first);

        assertProblem(auth.refresh(first), "refresh-token-reused");
        assertProblem(auth.refresh(second), "refresh-token-reused");
    }

    @Test
    void a_replay_after_the_grace_period_is_reuse_and_ends_the_session() {
        var first = signIn();
        var second = refreshed(first);
        auth.clock.advance(Duration.ofSeconds(61));

        assertProblem(auth.refresh(first), "refresh-token-reused");
        assertProblem(auth.refresh(second), "refresh-token-reused");
    }

    @Test
    void a_token_from_two_rotations_ago_is_reuse_and_ends_the_session() {
        var first = signIn();
        var third = refreshed(refreshed(first));

        assertProblem(auth.refresh(first), "refresh-token-reused");
        assertProblem(auth.refresh(third), "refresh-token-reused");
    }

    @Test
    void reuse_does_not_end_the_sessions_of_other_devices() {
        var phone = auth.newPhone();
        var first = auth.signedUp(phone).at("/refresh_token");
        var other = auth.login(phone, AuthFixture.PASSWORD).at("/refresh_token");
        refreshed(refreshed(first));

        assertProblem(auth.refresh(first), "refresh-token-reused");
        refreshed(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "not base64 !", "eyJhbGciOiJub25lIn0.e30.", "AAAA"})
    void a_malformed_token_is_invalid(String token) {
        assertProblem(auth.refresh(token), "refresh-token-invalid");
    }

    @Test
    void a_forged_token_for_a_known_session_does_not_end_it() {
        var token = signIn();
        var bytes = Base64.getUrlDecoder().decode(token);
        bytes[20] ^= 1;

        assertProblem(auth.refresh(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)), "refresh-token-invalid");
        refreshed(token);
    }

    @Test
    void a_session_expires_after_30_days_without_a_refresh() {
        var token = signIn();
        auth.clock.advance(Duration.ofDays(29));
        var next = refreshed(token);
        auth.clock.advance(Duration.ofDays(30));

        assertProblem(auth.refresh(next), "refresh-token-invalid");
    }

    @Test
    void a_suspended_account_cannot_refresh() {
        var phone = auth.newPhone();
        var token = auth.signedUp(phone).at("/refresh_token");
        auth.database.execute("update auth.accounts set status = 'SUSPENDED' where phone = ?", phone);

        assertThat(auth.refresh(token).status()).isEqualTo(403);
    }

    @Test
    void no_token_is_stored_in_the_database() {
        var token = signIn();
        var secret = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(Base64.getUrlDecoder().decode(token), 16, 48));

        assertThat(auth.count("select count(*) from auth.sessions s where position(? in s::text) > 0", secret)).isZero();
        assertThat(auth.count("select count(*) from auth.sessions s where position(? in s::text) > 0", token)).isZero();
    }
}
