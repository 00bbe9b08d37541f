package dev.karigar.infra.constructs;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.infra.settings.EnvironmentSettings;
import dev.karigar.infra.settings.NetworkSettings.Egress;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The environment of a function: what its grants and triggers bring, and what the catalog says it reads beside. */
final class FunctionVariables {

    private final FunctionSpec function;
    private final FunctionContext around;

    FunctionVariables(FunctionSpec function, FunctionContext around) {
        this.function = function;
        this.around = around;
    }

    Map<String, String> all() {
        var variables = new TreeMap<String, String>();
        var settings = around.settings();
        variables.put("KARIGAR_ENVIRONMENT", settings.name());
        settings.operations().sentryDsn().ifPresent(dsn -> variables.put("SENTRY_DSN", dsn));
        if (settings.network().egress() == Egress.IPV6_ONLY && function.grants().usesDatabase()) {
            variables.put("AWS_USE_DUALSTACK_ENDPOINT", "true");
            // Those names have addresses of both kinds; Java would try the first of IPv4, which leads nowhere here, and no other.
            variables.put("JAVA_TOOL_OPTIONS", "-Djava.net.preferIPv6Addresses=true");
        }
        if (!function.routes().isEmpty()) {
            // The gateway's own address leads around the firewall: functions refuse what did not come through CloudFront.
            variables.put("ORIGIN_CHECK", "on");
        }
        if (function.grants().usesDatabase()) {
            database(variables, settings);
        }
        Stream.concat(function.sendsTo().stream(), function.consumes().stream())
                .forEach(queue -> variables.put(queue.variable(), around.queue(queue).queue().getQueueUrl()));
        function.environment().forEach(name -> value(name).ifPresent(value -> variables.put(name, value)));
        return variables;
    }

    private void database(Map<String, String> variables, EnvironmentSettings settings) {
        variables.put("DATABASE_URL", around.door().url(function));
        if (function.grants().owner()) {
            variables.put("DATABASE_SECRET", Objects.requireNonNull(around.cluster().getSecret()).getSecretArn());
            return;
        }
        variables.put("DATABASE_USER", function.databaseRole().orElseThrow());
        variables.put("DATABASE_AUTH", "iam");
        variables.put("DATABASE_BORROW_TIMEOUT", settings.database().borrowTimeout().toString());
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "SECRETS" -> Optional.of("secretsmanager:" + around.settings().secretPrefix());
            case "ISSUER" -> Optional.of(around.publicUrl());
            case "EMAIL_FROM" -> Optional.of("Karigar <" + around.settings().api().emailFrom() + ">");
            // These have defaults that suit every deployment.
            case "BOOKINGS_REQUEST_LIFETIME", "BOOKINGS_HORIZON" -> Optional.empty();
            default -> throw new IllegalArgumentException("Nothing here knows a value for the variable " + name + " of " + function.name());
        };
    }
}
