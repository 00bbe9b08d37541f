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

/** The secrets of the catalog. The function key-rotation generates the values; templates contain none. */
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
                .removalPolicy(settings.database().retainData() ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY);
        if (managed == ManagedSecret.ORIGIN_KEY) {
            // CloudFront needs a value while the stack is created, before a function has run. 43 letters and digits have 256 bits.
            builder.generateSecretString(
                    SecretStringGenerator.builder().excludePunctuation(true).passwordLength(ORIGIN_KEY_LENGTH).build());
        } else {
            // Secrets Manager generates a value in any case; key-rotation replaces a value that has this key.
            builder.generateSecretString(
                    SecretStringGenerator.builder().secretStringTemplate("{}").generateStringKey("uninitialized").build());
        }
        var secret = builder.build();
        NagFindings.suppress(secret, "SMG4", whyNotRotated(managed));
        return secret;
    }

    // Secrets Manager's managed rotation replaces a value at once, without the waiting times that these secrets need.
    private static String whyNotRotated(ManagedSecret managed) {
        return switch (managed) {
            case SIGNING_KEYS, VERIFICATION_KEYS -> "The function key-rotation replaces the keys in steps, without invalidating tokens.";
            case CURSOR_KEY -> "HMAC key of page cursors, which grant no access. A new key only invalidates the cursors in use.";
            case OTP_KEY -> "HMAC key of one-time codes and account names. A new key invalidates pending codes: docs/keys.md.";
            case ORIGIN_KEY -> "A new value must reach CloudFront too, or the API refuses its requests: docs/keys.md.";
        };
    }

    public Secret get(ManagedSecret managed) {
        return Objects.requireNonNull(secrets.get(managed), managed.name());
    }
}
