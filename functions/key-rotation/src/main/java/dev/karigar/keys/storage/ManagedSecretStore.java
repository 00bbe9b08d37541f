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
 * Secrets in Secrets Manager, which has no compare-and-set but rejects a second value with the same {@code ClientRequestToken}. The
 * token is derived from the version that is replaced, so that each version has one successor.
 */
public final class ManagedSecretStore implements SecretStore {

    /** The key in the generated value of a secret whose real value this function creates. */
    private static final String PLACEHOLDER = "\"uninitialized\"";

    private final SecretsManagerClient manager;
    private final String prefix;

    public ManagedSecretStore(SecretsManagerClient manager, String prefix) {
        this.manager = manager;
        this.prefix = prefix;
    }

    @Override
    public Stored read(String name) {
        return call(() -> {
            try {
                var answer = manager.getSecretValue(request -> request.secretId(prefix + name));
                var text = answer.secretString() == null || answer.secretString().contains(PLACEHOLDER) ? ""
                        : answer.secretString().strip();
                return new Stored(name, new Secret(text), answer.versionId());
            } catch (ResourceNotFoundException e) {
                // Also thrown for a secret without a value.
                return new Stored(name, new Secret(""), "none");
            }
        });
    }

    @Override
    public boolean replace(Stored before, Secret value) {
        var token = UUID.nameUUIDFromBytes((prefix + before.name() + " after " + before.version()).getBytes(StandardCharsets.UTF_8));
        return call(() -> {
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

    private static <T> T call(Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkClientException | InternalServiceErrorException e) {
            throw new UnavailableException("Secrets Manager is unavailable", e, Duration.ofSeconds(5));
        }
    }
}
