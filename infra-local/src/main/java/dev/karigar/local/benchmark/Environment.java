package dev.karigar.local.benchmark;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import dev.karigar.local.database.DatabaseServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The variables of a function that is started beside the stack: its database, keys and issuer, and no way to send anything. */
record Environment(DatabaseServer database, Path secrets, String issuer) implements Function<FunctionSpec, Map<String, String>> {

    private static final String NOWHERE = "http://127.0.0.1:9";

    @Override
    public Map<String, String> apply(FunctionSpec function) {
        var variables = new HashMap<>(Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL", NOWHERE, "SECRETS", "file:" + secrets, "ISSUER", issuer, "EMAIL_FROM", "no-reply@karigar.example",
                "KARIGAR_RATE_LIMITS", "off"));
        function.databaseRole().ifPresent(role -> variables.putAll(Map.of("DATABASE_URL", database.url(), "DATABASE_USER", role,
                "DATABASE_PASSWORD", DatabaseServer.ROLE_PASSWORD)));
        if (function.grants().owner()) {
            variables.putAll(Map.of("DATABASE_URL", database.url(), "DATABASE_USER", database.owner(), "DATABASE_PASSWORD",
                    database.ownerPassword()));
        }
        Stream.concat(function.sendsTo().stream(), function.consumes().stream()).map(Queue::variable)
                .forEach(variable -> variables.put(variable, NOWHERE));
        return variables;
    }
}
