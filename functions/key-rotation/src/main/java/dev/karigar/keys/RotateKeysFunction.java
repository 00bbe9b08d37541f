package dev.karigar.keys;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.keys.handler.RotationHandler;
import dev.karigar.keys.storage.DirectorySecretStore;
import dev.karigar.keys.storage.JwkAccessTokenKeys;
import dev.karigar.keys.storage.ManagedSecretStore;
import dev.karigar.keys.usecase.EnsureRandomKeys;
import dev.karigar.keys.usecase.RotateKeys;
import dev.karigar.keys.usecase.SecretStore;
import dev.karigar.lambda.WorkerFunction;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Makes the keys of a new deployment, and replaces the one that signs access tokens, on the schedule
 * {@code rotate-keys-step}. Variable: {@code SECRETS}, {@code secretsmanager:<prefix>} or {@code file:<directory>}.
 */
public final class RotateKeysFunction extends WorkerFunction {

    private static final String MANAGED = "secretsmanager:";
    private static final String FILES = "file:";

    public RotateKeysFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public RotateKeysFunction(Map<String, String> environment, Clock clock) {
        super("key-rotation", environment, clock, RotateKeysFunction::wire);
    }

    private static Wiring wire(Map<String, String> environment, Clock clock) {
        var location = environment.getOrDefault("SECRETS", "");
        if (location.startsWith(FILES)) {
            return wire(new DirectorySecretStore(Path.of(location.substring(FILES.length()))), clock, List.of());
        }
        if (!location.startsWith(MANAGED)) {
            throw new IllegalArgumentException("SECRETS is secretsmanager:<prefix> or file:<directory>");
        }
        var manager = new AwsClients(environment).secretsManager();
        return wire(new ManagedSecretStore(manager, location.substring(MANAGED.length())), clock, List.of(manager::close));
    }

    private static Wiring wire(SecretStore secrets, Clock clock, List<Runnable> closing) {
        var work = new RotationHandler(new EnsureRandomKeys(secrets, RotateKeysFunction::random),
                new RotateKeys(new JwkAccessTokenKeys(secrets), clock));
        return new Wiring(work, () -> 0, closing);
    }

    // Made at each use: a generator in a snapshot would give every copy the same numbers.
    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
