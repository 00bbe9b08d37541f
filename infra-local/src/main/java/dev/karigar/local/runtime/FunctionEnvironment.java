package dev.karigar.local.runtime;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.database.DatabaseServer;
import java.util.HashMap;
import java.util.Map;
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
        function.databaseRole().ifPresent(role -> signIn(variables, role, DatabaseServer.ROLE_PASSWORD));
        if (function.grants().owner()) {
            signIn(variables, database.owner(), database.ownerPassword());
            variables.put("DATABASE_ROLE_PASSWORD", DatabaseServer.ROLE_PASSWORD);
        }
        function.sendsTo().forEach(queue -> variables.put(queue.variable(), endpoint + "/" + queue.name()));
        Map.of("SECRETS", secrets, "ISSUER", issuer, "EMAIL_FROM", "no-reply@karigar.example").forEach((name, value) -> {
            if (function.environment().contains(name)) {
                variables.put(name, value);
            }
        });
        return variables;
    }

    private void signIn(Map<String, String> variables, String user, String password) {
        variables.putAll(Map.of("DATABASE_URL", database.url(), "DATABASE_USER", user, "DATABASE_PASSWORD", password));
    }
}
