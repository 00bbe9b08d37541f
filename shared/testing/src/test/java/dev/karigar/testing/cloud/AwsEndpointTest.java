package dev.karigar.testing.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.containers.TestContainers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

class AwsEndpointTest {

    private final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");

    @Test
    void a_configured_endpoint_is_used_even_with_containers() throws Exception {
        try (var endpoint = AwsEndpoint.open(clock, Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"), true)) {
            assertThat(endpoint.url()).isEqualTo("http://127.0.0.1:4566");
            assertThat(endpoint.environment()).containsEntry("AWS_ENDPOINT_URL", "http://127.0.0.1:4566");
            assertThat(endpoint.followsClock()).isFalse();
        }
    }

    @Test
    void without_settings_the_embedded_queues_are_used() throws Exception {
        try (var endpoint = AwsEndpoint.open(clock, Map.of(), false)) {
            assertThat(endpoint.url()).startsWith("http://127.0.0.1:");
            assertThat(endpoint.followsClock()).isTrue();
        }
    }

    @Test
    void containers_without_docker_fail_with_one_sentence() {
        assumeFalse(DockerClientFactory.instance().isDockerAvailable(), "Docker is available");

        var sentence = "-Pcontainers needs Docker, which does not answer here: start it, or run the tests without -Pcontainers.";
        assertThatThrownBy(() -> AwsEndpoint.open(clock, Map.of(), true)).hasMessage(sentence);
        assertThatThrownBy(TestContainers::postgresUrl).hasMessage(sentence);
    }
}
