package dev.karigar.keys.storage;

import dev.karigar.kernel.Secret;
import dev.karigar.keys.usecase.SecretStore;
import dev.karigar.platform.UnavailableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.InternalServiceErrorException;
import software.amazon.awssdk.services.secretsmanager.model.ResourceExistsException;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/**
 * Secrets Manager. It has no compare-and-set, but it refuses a second value under one {@code ClientRequestToken}: the token
 * is made of the version that is replaced, so that each version has one successor.
 */
public final class ManagedSecretStore implements SecretStore {

    /** What the deployment puts into a secret whose value this function is to make. */
    private static final String PLACEHOLDER = "\"to_be_made\"";

    private final SecretsManagerClient manager;
    private final String prefix;

    public ManagedSecretStore(SecretsManagerClient manager, String prefix) {
        this.manager = manager;
        this.prefix = prefix;
    }

    @Override
    public Stored read(String name) {
        return reached(() -> {
            try {
                var answer = manager.getSecretValue(request -> request.secretId(prefix + name));
                var text = answer.secretString() == null || answer.secretString().contains(PLACEHOLDER) ? ""
                        : answer.secretString().strip();
                return new Stored(name, new Secret(text), answer.versionId());
            } catch (ResourceNotFoundException e) {
                // Also where the secret is there and has no value.
                return new Stored(name, new Secret(""), "none");
            }
        });
    }

    @Override
    public boolean replace(Stored before, Secret value) {
        var token = UUID.nameUUIDFromBytes((prefix + before.name() + " after " + before.version()).getBytes(StandardCharsets.UTF_8));
        return reached(() -> {
            try {
                manager.putSecretValue(request -> request.secretId(prefix + before.name())
                        .clientRequestToken(token.toString())
                        .secretString(value.value()));
                return true;
            } catch (ResourceExistsException e) {
                return false;
            }
        });
    }

    private static <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkClientException | InternalServiceErrorException e) {
            throw new UnavailableException("Secrets Manager cannot be reached", e, Duration.ofSeconds(5));
        }
    }
}
