package dev.karigar.keys;

import dev.karigar.keys.storage.DirectorySecretStore;
import dev.karigar.keys.storage.ManagedSecretStore;
import dev.karigar.keys.usecase.EnsureRandomKeys;
import dev.karigar.keys.usecase.SecretStore;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** The secret store that {@code SECRETS} selects, and the source of random keys. */
@Factory
final class KeyBeans {

    private static final String MANAGED = "secretsmanager:";
    private static final String FILES = "file:";

    @Singleton
    @Requires(property = "secrets", pattern = MANAGED + ".*")
    SecretStore managedSecrets(SecretsManagerClient manager, @Value("${secrets}") String location) {
        return new ManagedSecretStore(manager, location.substring(MANAGED.length()));
    }

    @Singleton
    @Requires(property = "secrets", pattern = FILES + ".*")
    SecretStore directorySecrets(@Value("${secrets}") String location) {
        return new DirectorySecretStore(Path.of(location.substring(FILES.length())));
    }

    @Singleton
    EnsureRandomKeys randomKeys(SecretStore secrets) {
        return new EnsureRandomKeys(secrets, KeyBeans::random);
    }

    // Created at each use: a generator in a snapshot would return the same numbers in every copy.
    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
