package dev.karigar.local;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import dev.karigar.catalog.ValueSource;
import dev.karigar.catalog.ValueSource.DeploymentValue;
import dev.karigar.catalog.Variable;
import dev.karigar.local.database.DatabaseServer;
import dev.karigar.local.queues.Queues;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The environment variables of each function: those its catalog entry calls for, and no others. */
final class Environments implements Function<FunctionSpec, Map<String, String>> {

    private static final String RATE_LIMITS = "KARIGAR_RATE_LIMITS";

    private final LocalSettings settings;
    private final Services services;

    /**
     * Where the parts of the stack listen.
     *
     * @param queueEndpoint    SQS
     * @param deliveryEndpoint SNS and SES
     * @param issuer           the API's own address, which tokens name as their issuer
     * @param secrets          as functions are told it
     */
    record Services(DatabaseServer database, Queues queues, String queueEndpoint, String deliveryEndpoint, String issuer, String secrets) {
    }

    Environments(LocalSettings settings, Services services) {
        this.settings = settings;
        this.services = services;
    }

    @Override
    public Map<String, String> apply(FunctionSpec function) {
        var variables = new HashMap<String, String>();
        variables.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
        variables.put("AWS_REGION", Queues.REGION);
        variables.put("AWS_ACCESS_KEY_ID", Queues.CREDENTIAL);
        variables.put("AWS_SECRET_ACCESS_KEY", Queues.CREDENTIAL);
        variables.put("AWS_ENDPOINT_URL", services.deliveryEndpoint());
        variables.put("AWS_ENDPOINT_URL_SQS", services.queueEndpoint());
        variables.putAll(function.environment(this::value));
        Optional.ofNullable(settings.environment().get(RATE_LIMITS)).ifPresent(value -> variables.put(RATE_LIMITS, value));
        return Map.copyOf(variables);
    }

    private Optional<String> value(Variable variable) {
        return switch (variable.source()) {
            case ValueSource.Constant(var value) -> Optional.of(value);
            case ValueSource.QueueUrl(var queue) -> Optional.of(services.queues().url(queue.name()));
            case DeploymentValue.SECRETS_LOCATION -> Optional.of(services.secrets());
            case DeploymentValue.PUBLIC_URL -> Optional.of(services.issuer());
            case DeploymentValue.EMAIL_SENDER -> Optional.of("Karigar <no-reply@karigar.example>");
            case DeploymentValue.DATABASE_URL, DeploymentValue.OWNER_URL -> Optional.of(services.database().url());
            case DeploymentValue.ROLE_PASSWORD -> Optional.of(DatabaseServer.ROLE_PASSWORD);
            case DeploymentValue.OWNER_NAME -> Optional.of(services.database().owner());
            case DeploymentValue.OWNER_PASSWORD -> Optional.of(services.database().ownerPassword());
            case DeploymentValue.LOCAL_OVERRIDE -> Optional.ofNullable(settings.environment().get(variable.name()));
            // Exist on AWS only.
            case DeploymentValue.ENVIRONMENT_NAME, DeploymentValue.SENTRY_DSN, DeploymentValue.ORIGIN_CHECK, DeploymentValue.DATABASE_AUTH,
                    DeploymentValue.BORROW_TIMEOUT, DeploymentValue.OWNER_SECRET ->
                Optional.empty();
        };
    }

    /** For the migration, which signs in as the owner. */
    Map<String, String> ofOwner() {
        var database = services.database();
        return Map.of("DATABASE_URL", database.url(), "DATABASE_USER", database.owner(), "DATABASE_PASSWORD", database.ownerPassword(),
                "DATABASE_ROLE_PASSWORD", DatabaseServer.ROLE_PASSWORD);
    }

    static Stream<Queue> queuesOf(Iterable<FunctionSpec> functions) {
        return StreamSupport.stream(functions.spliterator(), false)
                .flatMap(function -> Stream.concat(function.sendsTo().stream(), function.consumes().stream()))
                .distinct();
    }
}
