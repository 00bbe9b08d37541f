package dev.karigar.infra.constructs;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.ValueSource;
import dev.karigar.catalog.ValueSource.DeploymentValue;
import dev.karigar.infra.settings.NetworkSettings.Egress;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The environment of a function: values for the variables that its catalog entry lists, and options of the JVM and the AWS SDK. */
final class FunctionVariables {

    private final FunctionSpec function;
    private final FunctionContext context;

    FunctionVariables(FunctionSpec function, FunctionContext context) {
        this.function = function;
        this.context = context;
    }

    Map<String, String> all() {
        var variables = new TreeMap<>(function.environment(variable -> value(variable.source())));
        if (context.settings().network().egress() == Egress.IPV6_ONLY && function.grants().usesDatabase()) {
            variables.put("AWS_USE_DUALSTACK_ENDPOINT", "true");
            // Dual-stack names resolve to IPv4 and IPv6. Java would try the first IPv4 address only, which these subnets cannot reach.
            variables.put("JAVA_TOOL_OPTIONS", "-Djava.net.preferIPv6Addresses=true");
        }
        return variables;
    }

    private Optional<String> value(ValueSource source) {
        var settings = context.settings();
        return switch (source) {
            case ValueSource.Constant(var value) -> Optional.of(value);
            case ValueSource.QueueUrl(var queue) -> Optional.of(context.queue(queue).queue().getQueueUrl());
            case DeploymentValue.ENVIRONMENT_NAME -> Optional.of(settings.name());
            case DeploymentValue.SENTRY_DSN -> settings.operations().sentryDsn();
            // The gateway's own address bypasses the firewall: functions refuse requests that did not come through CloudFront.
            case DeploymentValue.ORIGIN_CHECK -> Optional.of("on");
            case DeploymentValue.SECRETS_LOCATION -> Optional.of("secretsmanager:" + settings.secretPrefix());
            case DeploymentValue.PUBLIC_URL -> Optional.of(context.publicUrl());
            case DeploymentValue.EMAIL_SENDER -> Optional.of("Karigar <" + settings.api().emailFrom() + ">");
            case DeploymentValue.DATABASE_URL -> Optional.of(context.database().url());
            case DeploymentValue.DATABASE_AUTH -> Optional.of("iam");
            case DeploymentValue.BORROW_TIMEOUT -> Optional.of(settings.database().borrowTimeout().toString());
            case DeploymentValue.OWNER_URL -> Optional.of(context.database().ownerUrl());
            case DeploymentValue.OWNER_SECRET -> Optional.of(Objects.requireNonNull(context.cluster().getSecret()).getSecretArn());
            // Roles sign in with IAM tokens; the owner's name and password are in the secret.
            case DeploymentValue.ROLE_PASSWORD, DeploymentValue.OWNER_NAME, DeploymentValue.OWNER_PASSWORD,
                    DeploymentValue.LOCAL_OVERRIDE ->
                Optional.empty();
        };
    }
}
