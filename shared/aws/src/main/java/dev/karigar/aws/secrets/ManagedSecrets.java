package dev.karigar.aws.secrets;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.kernel.Secret;
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
 * Secrets in Secrets Manager, whose names there begin with a prefix for each deployment. A value is read at its first use, cached for
 * {@link KeyLifetimes#SECRET_CACHE_TTL} and, while Secrets Manager is unavailable, used for {@link KeyLifetimes#SECRET_STALE_TTL}.
 */
public final class ManagedSecrets implements Secrets {

    private static final int SERVER_ERROR = 500;

    private final SecretsManagerClient manager;
    private final String prefix;
    private final Clock clock;
    private final Map<String, Cached> cache = new ConcurrentHashMap<>();

    public ManagedSecrets(SecretsManagerClient manager, String prefix, Clock clock) {
        this.manager = manager;
        this.prefix = prefix;
        this.clock = clock;
    }

    private record Cached(Secret value, Instant readAt, Instant checkedAt) {

        boolean isFresh(Instant now) {
            return now.isBefore(checkedAt.plus(KeyLifetimes.SECRET_CACHE_TTL));
        }

        boolean isUsable(Instant now) {
            return now.isBefore(readAt.plus(KeyLifetimes.SECRET_STALE_TTL));
        }
    }

    /** Runs a read without network access. */
    static void prime(AwsClients aws, Clock clock) {
        try (var manager = aws.withStubHttpClient().secretsManager()) {
            new ManagedSecrets(manager, "", clock).get("none");
        }
    }

    @Override
    public Secret get(String name) {
        var now = clock.instant();
        var cached = cache.get(name);
        if (cached != null && cached.isFresh(now)) {
            return cached.value();
        }
        try {
            var read = read(name, "AWSCURRENT");
            cache.put(name, new Cached(read, now, now));
            return read;
        } catch (UnavailableException e) {
            if (cached == null || !cached.isUsable(now)) {
                throw e;
            }
            // Secrets Manager is not called more often while it is unavailable.
            cache.put(name, new Cached(cached.value(), cached.readAt(), now));
            return cached.value();
        }
    }

    @Override
    public List<Secret> accepted(String name) {
        try {
            return List.of(get(name), read(name, "AWSPREVIOUS"));
        } catch (ResourceNotFoundException e) {
            // A secret that was never rotated has no previous version.
            return List.of(get(name));
        }
    }

    private Secret read(String name, String stage) {
        try {
            return new Secret(manager.getSecretValue(request -> request.secretId(prefix + name).versionStage(stage)).secretString());
        } catch (SdkClientException e) {
            throw unavailable(e);
        } catch (SdkServiceException e) {
            if (e.statusCode() >= SERVER_ERROR || e.isThrottlingException()) {
                throw unavailable(e);
            }
            throw e;
        }
    }

    private static UnavailableException unavailable(RuntimeException cause) {
        return new UnavailableException("Secrets Manager is unavailable", cause, Duration.ofSeconds(5));
    }
}
