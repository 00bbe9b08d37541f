package dev.karigar.aws.secrets;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.kernel.Secret;
import dev.karigar.kernel.Secrets;
import java.util.List;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/** Secrets Manager; a secret's name there is a prefix, which tells deployments apart, and its name here. */
public final class ManagedSecrets implements Secrets {

    private final SecretsManagerClient manager;
    private final String prefix;

    public ManagedSecrets(SecretsManagerClient manager, String prefix) {
        this.manager = manager;
        this.prefix = prefix;
    }

    /** Reads a secret that is none. */
    static void prime(AwsClients aws) {
        try (var manager = aws.rehearsing().secretsManager()) {
            new ManagedSecrets(manager, "").get("none");
        }
    }

    @Override
    public Secret get(String name) {
        return new Secret(manager.getSecretValue(request -> request.secretId(prefix + name)).secretString());
    }

    @Override
    public List<Secret> accepted(String name) {
        try {
            var before = manager.getSecretValue(request -> request.secretId(prefix + name).versionStage("AWSPREVIOUS"));
            return List.of(get(name), new Secret(before.secretString()));
        } catch (ResourceNotFoundException e) {
            // Never rotated, so there is none before.
            return List.of(get(name));
        }
    }
}
