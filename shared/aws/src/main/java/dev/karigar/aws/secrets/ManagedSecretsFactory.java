package dev.karigar.aws.secrets;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.platform.Secrets;
import dev.karigar.platform.SnapStartPrimer;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** Secrets from Secrets Manager, selected by {@code SECRETS=secretsmanager:<prefix>}. */
@Factory
@Requires(classes = SecretsManagerClient.class, property = "secrets", pattern = "secretsmanager:.*")
final class ManagedSecretsFactory {

    @Singleton
    @Bean(preDestroy = "close")
    SecretsManagerClient secretsManager(AwsClients aws) {
        return aws.secretsManager();
    }

    @Singleton
    Secrets secrets(SecretsManagerClient manager, @Value("${secrets}") String location, Clock clock) {
        return new ManagedSecrets(manager, location.substring("secretsmanager:".length()), clock);
    }

    @Singleton
    SnapStartPrimer secretsPrimer(AwsClients aws, Clock clock) {
        return () -> ManagedSecrets.prime(aws, clock);
    }
}
