package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Clients attach their access token to every request, also when it has expired. The calls that end this state accept that. */
class UnusableTokenTest {

    @AutoClose
    private static final AuthFixture auth = new AuthFixture();

    private static List<ApiClient> clientsWithUnusableTokens(String accessToken) {
        auth.clock.advance(Duration.ofMinutes(20));
        return List.of(auth.anonymous.as(accessToken), auth.anonymous.as("garbage"));
    }

    @Test
    void refresh_accepts_it() {
        var tokens = auth.signedUp(auth.newPhone());
        var refreshToken = tokens.at("/refresh_token");
        for (var client : clientsWithUnusableTokens(tokens.at("/access_token"))) {
            var refreshed = client.post(AuthFixture.AUTH + "/refresh").body("{\"refresh_token\": \"%s\"}".formatted(refreshToken)).send();
            assertThat(refreshed.status()).as(refreshed.text()).isEqualTo(200);
            refreshToken = refreshed.at("/refresh_token");
        }
    }

    @Test
    void login_accepts_it() {
        var phone = auth.newPhone();
        var body = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(phone, AuthFixture.PASSWORD);
        for (var client : clientsWithUnusableTokens(auth.signedUp(phone).at("/access_token"))) {
            assertThat(client.post(AuthFixture.AUTH + "/login").body(body).send().status()).isEqualTo(200);
        }
    }

    @Test
    void registration_accepts_it() {
        for (var client : clientsWithUnusableTokens(auth.signedUp(auth.newPhone()).at("/access_token"))) {
            var answer = client.post(AuthFixture.AUTH + "/register")
                    .body("{\"phone\": \"%s\", \"first_name\": \"Asha\", \"last_name\": \"Rao\", \"role\": \"SERVICE_SEEKER\"}"
                            .formatted(auth.newPhone()))
                    .send();
            assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        }
    }

    @Test
    void a_route_for_signed_in_users_refuses_it() {
        for (var client : clientsWithUnusableTokens(auth.signedUp(auth.newPhone()).at("/access_token"))) {
            assertThat(client.get(AuthFixture.AUTH + "/sessions").send().status()).isEqualTo(401);
        }
    }
}
