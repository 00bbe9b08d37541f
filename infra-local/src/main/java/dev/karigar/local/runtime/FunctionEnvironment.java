package dev.karigar.local.runtime;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.ValueSource;
import dev.karigar.catalog.ValueSource.DeploymentValue;
import dev.karigar.local.database.DatabaseServer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The variables of a function that is started beside the stack: those its catalog entry calls for, and no others.
 *
 * @param secrets  as functions are told it
 * @param issuer   whom tokens name as their issuer
 * @param endpoint where every AWS service is
 */
public record FunctionEnvironment(DatabaseServer database, String secrets, String issuer,
        String endpoint) implements Function<FunctionSpec, Map<String, String>> {

    @Override
    public Map<String, String> apply(FunctionSpec function) {
        var variables = new HashMap<>(Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL", endpoint));
        variables.putAll(function.environment(variable -> value(variable.source())));
        return variables;
    }

    private Optional<String> value(ValueSource source) {
        return switch (source) {
            case ValueSource.Constant(var value) -> Optional.of(value);
            case ValueSource.QueueUrl(var queue) -> Optional.of(endpoint + "/" + queue.name());
            case DeploymentValue.SECRETS_LOCATION -> Optional.of(secrets);
            case DeploymentValue.PUBLIC_URL -> Optional.of(issuer);
            case DeploymentValue.EMAIL_SENDER -> Optional.of("no-reply@karigar.example");
            case DeploymentValue.DATABASE_URL, DeploymentValue.OWNER_URL -> Optional.of(database.url());
            case DeploymentValue.ROLE_PASSWORD -> Optional.of(DatabaseServer.ROLE_PASSWORD);
            case DeploymentValue.OWNER_NAME -> Optional.of(database.owner());
            case DeploymentValue.OWNER_PASSWORD -> Optional.of(database.ownerPassword());
            case DeploymentValue.ENVIRONMENT_NAME, DeploymentValue.SENTRY_DSN, DeploymentValue.ORIGIN_CHECK, DeploymentValue.DATABASE_AUTH,
                    DeploymentValue.BORROW_TIMEOUT, DeploymentValue.OWNER_SECRET, DeploymentValue.LOCAL_OVERRIDE ->
                Optional.empty();
        };
    }
}
