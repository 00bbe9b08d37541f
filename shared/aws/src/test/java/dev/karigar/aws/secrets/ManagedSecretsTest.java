package dev.karigar.aws.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.kernel.Secret;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.cloud.StubbedService;
import dev.karigar.testing.cloud.StubbedService.Answer;
import dev.karigar.testing.cloud.StubbedService.Request;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ManagedSecretsTest {

    private static List<String> accepted(Function<Request, Answer> answers) {
        try (var service = StubbedService.answering(answers); var manager = new AwsClients(service.environment()).secretsManager()) {
            return new ManagedSecrets(manager, "/karigar/dev/", MutableClock.at("2026-11-22T12:00:00Z")).accepted("origin-key")
                    .stream()
                    .map(Secret::value)
                    .toList();
        }
    }

    private static Answer value(String value) {
        return new Answer(200, "{\"SecretString\":\"" + value + "\"}");
    }

    @Test
    void after_a_rotation_the_previous_value_is_accepted_too() {
        assertThat(accepted(request -> {
            assertThat(request.body()).contains("/karigar/dev/origin-key");
            return value(request.body().contains("AWSPREVIOUS") ? "old" : "new");
        })).containsExactly("new", "old");
    }

    @Test
    void a_secret_that_was_never_rotated_has_one_value() {
        assertThat(
                accepted(request -> request.body().contains("AWSPREVIOUS") ? new Answer(400, "{\"__type\":\"ResourceNotFoundException\"}")
                        : value("only")))
                .containsExactly("only");
    }
}
