package dev.karigar.aws.secrets;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.KeyLifetimes;
import dev.karigar.platform.Secrets;
import dev.karigar.platform.UnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/**
 * Secrets Manager; a secret's name there is a prefix, which tells deployments apart, and its name here. A value is asked for
 * when it is first needed, never at start, and remembered for a minute; while Secrets Manager is down, for a quarter of an
 * hour.
 */
public final class ManagedSecrets implements Secrets {

    private static final int SERVER_FAULT = 500;

    private final SecretsManagerClient manager;
    private final String prefix;
    private final Clock clock;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    public ManagedSecrets(SecretsManagerClient manager, String prefix, Clock clock) {
        this.manager = manager;
        this.prefix = prefix;
        this.clock = clock;
    }

    private record Remembered(Secret value, Instant readAt, Instant askedAt) {

        boolean isFresh(Instant now) {
            return now.isBefore(askedAt.plus(KeyLifetimes.SECRET_CACHED));
        }

        boolean isBelieved(Instant now) {
            return now.isBefore(readAt.plus(KeyLifetimes.SECRET_BELIEVED));
        }
    }

    /** Reads a secret that is none. */
    static void prime(AwsClients aws, Clock clock) {
        try (var manager = aws.rehearsing().secretsManager()) {
            new ManagedSecrets(manager, "", clock).get("none");
        }
    }

    @Override
    public Secret get(String name) {
        var now = clock.instant();
        var known = remembered.get(name);
        if (known != null && known.isFresh(now)) {
            return known.value();
        }
        try {
            var read = read(name, "AWSCURRENT");
            remembered.put(name, new Remembered(read, now, now));
            return read;
        } catch (UnavailableException e) {
            if (known == null || !known.isBelieved(now)) {
                throw e;
            }
            // One that is down is not asked more often than one that is not.
            remembered.put(name, new Remembered(known.value(), known.readAt(), now));
            return known.value();
        }
    }

    @Override
    public List<Secret> accepted(String name) {
        try {
            return List.of(get(name), read(name, "AWSPREVIOUS"));
        } catch (ResourceNotFoundException e) {
            // Never rotated, so there is none before.
            return List.of(get(name));
        }
    }

    private Secret read(String name, String stage) {
        try {
            return new Secret(manager.getSecretValue(request -> request.secretId(prefix + name).versionStage(stage)).secretString());
        } catch (SdkClientException e) {
            throw unavailable(e);
        } catch (SdkServiceException e) {
            if (e.statusCode() >= SERVER_FAULT || e.isThrottlingException()) {
                throw unavailable(e);
            }
            throw e;
        }
    }

    private static UnavailableException unavailable(RuntimeException cause) {
        return new UnavailableException("Secrets Manager cannot be reached", cause, Duration.ofSeconds(5));
    }
}
