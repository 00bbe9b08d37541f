package dev.karigar.infra.constructs;

import dev.karigar.catalog.ManagedSecret;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/** A secret for each that the catalog names. Values are made by the function key-rotation, and never in a template. */
public final class KeyStore extends Construct {

    private static final int ORIGIN_KEY_LENGTH = 43;

    private final Map<ManagedSecret, Secret> secrets = new EnumMap<>(ManagedSecret.class);

    public KeyStore(Construct scope, EnvironmentSettings settings) {
        super(scope, "Keys");
        for (var managed : ManagedSecret.values()) {
            secrets.put(managed, secret(managed, settings));
        }
    }

    private Secret secret(ManagedSecret managed, EnvironmentSettings settings) {
        var builder = Secret.Builder.create(this, managed.secretName())
                .secretName(settings.secretPrefix() + managed.secretName())
                .removalPolicy(settings.database().protectedData() ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY);
        if (managed == ManagedSecret.ORIGIN_KEY) {
            // CloudFront is given this one while the stack is made, before any function has run: 43 letters and digits are 256 bits.
            builder.generateSecretString(
                    SecretStringGenerator.builder().excludePunctuation(true).passwordLength(ORIGIN_KEY_LENGTH).build());
        } else {
            // A secret is never made without a value; by this one key-rotation sees that it has to make it.
            builder.generateSecretString(
                    SecretStringGenerator.builder().secretStringTemplate("{}").generateStringKey("uninitialized").build());
        }
        var made = builder.build();
        NagFindings.suppress(made, "SMG4", whyNotBySecretsManager(managed));
        return made;
    }

    // Secrets Manager's own rotation replaces a value at once.
    private static String whyNotBySecretsManager(ManagedSecret managed) {
        return switch (managed) {
            case SIGNING_KEYS, VERIFICATION_KEYS -> "Rotated by the function key-rotation in steps that no signed-in phone notices.";
            case CURSOR_KEY -> "Signs page cursors, which open nothing: a new one would only end the pages that clients hold.";
            case ORIGIN_KEY -> "A new one has to reach CloudFront as well, or its requests would be refused: docs/keys.md says how.";
        };
    }

    public Secret get(ManagedSecret managed) {
        return Objects.requireNonNull(secrets.get(managed), managed.name());
    }
}
