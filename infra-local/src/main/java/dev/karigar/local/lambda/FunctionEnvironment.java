package dev.karigar.local.lambda;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import dev.karigar.local.database.DatabaseServer;
import java.util.HashMap;
import java.util.Map;
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
        function.databaseRole().ifPresent(role -> putDatabase(variables, role, DatabaseServer.ROLE_PASSWORD));
        if (function.grants().owner()) {
            putDatabase(variables, database.owner(), database.ownerPassword());
            variables.put("DATABASE_ROLE_PASSWORD", DatabaseServer.ROLE_PASSWORD);
        }
        function.sendsTo().forEach(queue -> variables.put(queue.variable(), aws.queueUrl().apply(queue)));
        values.forEach((name, value) -> {
            if (function.environment().contains(name) || name.equals(RATE_LIMITS)) {
                variables.put(name, value);
            }
        });
        return Map.copyOf(variables);
    }

    private void putDatabase(Map<String, String> variables, String user, String password) {
        variables.putAll(Map.of("DATABASE_URL", database.url(), "DATABASE_USER", user, "DATABASE_PASSWORD", password));
    }
}
