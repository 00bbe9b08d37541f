package dev.karigar.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class UnusableTokenTest {

    @AutoClose
    private static final ServicesFixture services = new ServicesFixture();

    @Test
    void a_search_for_listings_treats_an_expired_or_broken_token_as_no_token() {
        var signedIn = services.as(services.ids.next(), "SERVICE_SEEKER");
        services.clock.advance(Duration.ofMinutes(20));
        assertThat(signedIn.get("/api/v1/services/listings").send().status()).isEqualTo(200);
        assertThat(services.stranger.as("garbage").get("/api/v1/services/listings").send().status()).isEqualTo(200);
    }
}
