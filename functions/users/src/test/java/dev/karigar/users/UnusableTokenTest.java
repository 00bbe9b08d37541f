package dev.karigar.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class UnusableTokenTest {

    @AutoClose
    private static final UsersFixture users = new UsersFixture();

    @Test
    void a_search_for_providers_treats_an_expired_or_broken_token_as_no_token() {
        var signedIn = users.as(users.ids.next(), "SERVICE_SEEKER");
        users.clock.advance(Duration.ofMinutes(20));
        assertThat(signedIn.get("/api/v1/users/providers").send().status()).isEqualTo(200);
        assertThat(users.anonymous.as("garbage").get("/api/v1/users/providers").send().status()).isEqualTo(200);
    }
}
