package dev.karigar.local.lambda;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import dev.karigar.catalog.ValueSource;
import dev.karigar.catalog.ValueSource.DeploymentValue;
import dev.karigar.catalog.Variable;
import dev.karigar.local.database.DatabaseServer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Computes the environment variables of a function: those that its catalog entry requires, and no others.
 *
 * @param values values of the variables that catalog entries name, by name; a function gets only those it names
 */
public record FunctionEnvironment(DatabaseServer database, AwsServices aws,
        Map<String, String> values) implements Function<FunctionSpec, Map<String, String>> {

    /** Turns rate limits off in load tests; passed to every function when it is set. */
    public static final String RATE_LIMITS = "KARIGAR_RATE_LIMITS";

    /**
     * The endpoints of the AWS services.
     *
     * @param endpoint    of every service but SQS
     * @param sqsEndpoint of SQS
     * @param queueUrl    the URL of a queue
     */
    public record AwsServices(String region, String endpoint, String sqsEndpoint, Function<Queue, String> queueUrl) {
    }

    public FunctionEnvironment {
        values = Map.copyOf(values);
    }

    @Override
    public Map<String, String> apply(FunctionSpec function) {
        var variables = new HashMap<>(Map.of("AWS_LAMBDA_FUNCTION_NAME", function.name(), "AWS_REGION", aws.region(), "AWS_ACCESS_KEY_ID",
                "local", "AWS_SECRET_ACCESS_KEY", "local", "AWS_ENDPOINT_URL", aws.endpoint(), "AWS_ENDPOINT_URL_SQS", aws.sqsEndpoint()));
        variables.putAll(function.environment(this::value));
        Optional.ofNullable(values.get(RATE_LIMITS)).ifPresent(value -> variables.put(RATE_LIMITS, value));
        return Map.copyOf(variables);
    }

    // Sources that exist on AWS only have no entry in the values.
    private Optional<String> value(Variable variable) {
        return switch (variable.source()) {
            case ValueSource.Constant(var value) -> Optional.of(value);
            case ValueSource.QueueUrl(var queue) -> Optional.of(aws.queueUrl().apply(queue));
            case DeploymentValue.DATABASE_URL, DeploymentValue.OWNER_URL -> Optional.of(database.url());
            case DeploymentValue.ROLE_PASSWORD -> Optional.of(DatabaseServer.ROLE_PASSWORD);
            case DeploymentValue.OWNER_NAME -> Optional.of(database.owner());
            case DeploymentValue.OWNER_PASSWORD -> Optional.of(database.ownerPassword());
            default -> Optional.ofNullable(values.get(variable.name()));
        };
    }
}
