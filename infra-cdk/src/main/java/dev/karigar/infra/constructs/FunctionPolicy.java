package dev.karigar.infra.constructs;

import dev.karigar.catalog.Delivery;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.ManagedSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** What a function's role allows: its grants in the catalog, said in IAM's words, and what running on Lambda takes. */
final class FunctionPolicy {

    static final String EVERY_TOPIC = "arn:aws:sns:*:*:*";

    private final FunctionSpec function;
    private final FunctionContext around;

    FunctionPolicy(FunctionSpec function, FunctionContext around) {
        this.function = function;
        this.around = around;
    }

    List<PolicyStatement> statements() {
        var statements = new ArrayList<PolicyStatement>();
        var grants = function.grants();
        around.door().grant(function).ifPresent(statements::add);
        secrets("ReadSecrets", grants.reads(), List.of("secretsmanager:GetSecretValue"), statements);
        secrets("WriteSecrets", grants.writes(), List.of("secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret",
                "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"), statements);
        if (grants.owner()) {
            var secret = Objects.requireNonNull(around.cluster().getSecret());
            statements.add(allow("OwnerPassword", List.of("secretsmanager:GetSecretValue"), List.of(secret.getSecretArn())));
        }
        if (!grants.sendsTo().isEmpty()) {
            statements.add(allow("Send", List.of("sqs:SendMessage"),
                    grants.sendsTo().stream().map(queue -> around.queue(queue).queue().getQueueArn()).toList()));
        }
        if (!function.consumes().isEmpty()) {
            statements.add(allow("Receive", List.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"),
                    function.consumes().stream().map(queue -> around.queue(queue).queue().getQueueArn()).toList()));
        }
        grants.delivers().stream().sorted().map(this::deliver).forEach(statements::add);
        wildcards().forEach(wildcard -> statements.add(wildcard.statement()));
        return statements;
    }

    /** Those of its statements that no resource can be named for. */
    List<Wildcard> wildcards() {
        var wildcards = new ArrayList<>(List.of(Wildcard.TRACES));
        if (function.grants().usesDatabase()) {
            wildcards.add(Wildcard.NETWORK_INTERFACES);
        }
        if (function.grants().delivers().contains(Delivery.TEXT)) {
            wildcards.add(Wildcard.TEXT_PEOPLE);
        }
        return wildcards;
    }

    private void secrets(String sid, Set<ManagedSecret> secrets, List<String> actions, List<PolicyStatement> statements) {
        if (!secrets.isEmpty()) {
            statements.add(allow(sid, actions, arns(secrets, secret -> around.keys().get(secret).getSecretArn())));
        }
    }

    private static List<String> arns(Set<ManagedSecret> secrets, Function<ManagedSecret, String> arn) {
        return secrets.stream().sorted().map(arn).toList();
    }

    private PolicyStatement deliver(Delivery delivery) {
        return switch (delivery) {
            // Allowed on everything by its wildcard: what has an ARN is no phone number.
            case TEXT -> PolicyStatement.Builder.create()
                    .sid("NoTopics")
                    .effect(Effect.DENY)
                    .actions(List.of("sns:Publish"))
                    .resources(List.of(EVERY_TOPIC))
                    .build();
            case EMAIL -> allow("MailPeople", List.of("ses:SendEmail"), around.mail().senderArns());
        };
    }

    static PolicyStatement allow(String sid, List<String> actions, List<String> resources) {
        return PolicyStatement.Builder.create().sid(sid).actions(actions).resources(resources).build();
    }
}
