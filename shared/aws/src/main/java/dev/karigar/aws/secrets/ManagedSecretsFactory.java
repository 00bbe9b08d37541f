package dev.karigar.aws.secrets;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.kernel.Secrets;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Map;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** Secrets of a function with a Micronaut context, where {@code SECRETS=secretsmanager:<prefix>} says so. */
@Factory
@Requires(classes = SecretsManagerClient.class, property = "secrets", pattern = "secretsmanager:.*")
final class ManagedSecretsFactory {

    @Singleton
    @Bean(preDestroy = "close")
    SecretsManagerClient secretsManager(@Value("${aws.region}") String region) {
        return new AwsClients(Map.of("AWS_REGION", region)).secretsManager();
    }

    @Singleton
    Secrets secrets(SecretsManagerClient manager, @Value("${secrets}") String location) {
        return new ManagedSecrets(manager, location.substring("secretsmanager:".length()));
    }
}
