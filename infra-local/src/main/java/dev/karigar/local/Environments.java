package dev.karigar.local;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
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
        function.databaseRole().ifPresent(role -> {
            variables.put("DATABASE_URL", services.database().url());
            variables.put("DATABASE_USER", role);
            variables.put("DATABASE_PASSWORD", DatabaseServer.ROLE_PASSWORD);
        });
        Stream.concat(function.sendsTo().stream(), function.consumes().stream())
                .forEach(queue -> variables.put(queue.variable(), services.queues().url(queue.name())));
        function.environment().forEach(name -> value(name).ifPresent(value -> variables.put(name, value)));
        Optional.ofNullable(settings.environment().get(RATE_LIMITS)).ifPresent(value -> variables.put(RATE_LIMITS, value));
        return Map.copyOf(variables);
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "SECRETS" -> Optional.of(services.secrets());
            case "ISSUER" -> Optional.of(services.issuer());
            case "EMAIL_FROM" -> Optional.of("Karigar <no-reply@karigar.example>");
            // Whatever else a function reads has a default, or is set where the stack is started.
            default -> Optional.ofNullable(settings.environment().get(name));
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
