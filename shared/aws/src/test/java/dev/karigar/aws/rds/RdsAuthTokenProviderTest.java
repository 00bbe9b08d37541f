package dev.karigar.aws.rds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.platform.UnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rds.RdsUtilities;

class RdsAuthTokenProviderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T23:59:31Z");
    private static final String PROXY = "karigar-prod.proxy-abcdefghijkl.eu-central-1.rds.amazonaws.com";
    private static final Map<String, String> LONG_LIVED = Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    @Test
    void a_token_equals_the_one_of_the_rds_client() {
        for (var environment : List.of(LONG_LIVED, ofSession("FwoGZXIvYXdzEBYaD+/=".repeat(50)))) {
            for (var at : List.of(NOW, NOW.plus(Duration.ofDays(1)), Instant.EPOCH)) {
                var aws = new AwsClients(environment);
                var token = RdsAuthTokenProvider.of(aws, Clock.fixed(at, ZoneOffset.UTC)).generate(PROXY, 5432, "karigar_bookings");

                assertThat(token.value()).startsWith(PROXY + ":5432/?").contains("X-Amz-Expires=900");
                // The signature covers the parameters sorted by name; their order in the URL is not significant.
                assertThat(token.value().split("[?&]")).containsExactlyInAnyOrder(expected(aws, at).split("[?&]"));
            }
        }
    }

    @Test
    void a_token_contains_the_session_and_differs_for_each_time() {
        var aws = new AwsClients(ofSession("session-token"));
        var first = RdsAuthTokenProvider.of(aws, Clock.fixed(NOW, ZoneOffset.UTC)).generate(PROXY, 5432, "karigar_auth");
        var later = RdsAuthTokenProvider.of(aws, Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC)).generate(PROXY, 5432, "karigar_auth");

        assertThat(first.value()).contains("X-Amz-Security-Token=session-token", "X-Amz-Date=20261122T235931Z", "DBUser=karigar_auth");
        assertThat(later.value()).isNotEqualTo(first.value());
        assertThat(first).hasToString("***");
    }

    @Test
    void unavailable_credentials_are_a_transient_outage() {
        var unreachable = ContainerCredentialsProvider.builder().endpoint("http://127.0.0.1:1").build();
        var tokens = new RdsAuthTokenProvider(unreachable, Region.EU_CENTRAL_1, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThatThrownBy(() -> tokens.generate(PROXY, 5432, "karigar_auth")).isInstanceOf(UnavailableException.class);
    }

    private static Map<String, String> ofSession(String session) {
        var environment = new HashMap<>(LONG_LIVED);
        environment.put("AWS_SESSION_TOKEN", session);
        return environment;
    }

    private static String expected(AwsClients aws, Instant at) {
        return oracle(at).generateAuthenticationToken(request -> request.credentialsProvider(aws.credentials())
                .region(Region.EU_CENTRAL_1)
                .hostname(PROXY)
                .port(5432)
                .username("karigar_bookings"));
    }

    // The constructor with a clock is package-private in the SDK.
    private static RdsUtilities oracle(Instant at) {
        try {
            var builder = RdsUtilities.builder();
            var type = Class.forName("software.amazon.awssdk.services.rds.DefaultRdsUtilities");
            var constructor = type.getDeclaredConstructor(builder.getClass(), Clock.class);
            constructor.setAccessible(true);
            return (RdsUtilities) constructor.newInstance(builder, Clock.fixed(at, ZoneOffset.UTC));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the RDS client has another constructor than expected", e);
        }
    }
}
