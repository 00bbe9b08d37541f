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

/** The IAM statements of a function's role: the grants of its catalog entry, and what Lambda itself needs. */
final class FunctionPolicy {

    static final String EVERY_TOPIC = "arn:aws:sns:*:*:*";

    private final FunctionSpec function;
    private final FunctionContext context;

    FunctionPolicy(FunctionSpec function, FunctionContext context) {
        this.function = function;
        this.context = context;
    }

    List<PolicyStatement> statements() {
        var statements = new ArrayList<PolicyStatement>();
        var grants = function.grants();
        context.database().grant(function).ifPresent(statements::add);
        secrets("ReadSecrets", grants.reads(), List.of("secretsmanager:GetSecretValue"), statements);
        secrets("WriteSecrets", grants.writes(), List.of("secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret",
                "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"), statements);
        if (grants.owner()) {
            var secret = Objects.requireNonNull(context.cluster().getSecret());
            statements.add(allow("ReadOwnerSecret", List.of("secretsmanager:GetSecretValue"), List.of(secret.getSecretArn())));
        }
        if (!grants.sendsTo().isEmpty()) {
            statements.add(allow("SendMessages", List.of("sqs:SendMessage"),
                    grants.sendsTo().stream().map(queue -> context.queue(queue).queue().getQueueArn()).toList()));
        }
        if (!function.consumes().isEmpty()) {
            statements.add(allow("ReceiveMessages", List.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"),
                    function.consumes().stream().map(queue -> context.queue(queue).queue().getQueueArn()).toList()));
        }
        grants.delivers().stream().sorted().map(this::delivery).forEach(statements::add);
        wildcards().forEach(wildcard -> statements.add(wildcard.statement()));
        return statements;
    }

    /** Its statements for which no resource can be named. */
    List<Wildcard> wildcards() {
        var wildcards = new ArrayList<>(List.of(Wildcard.WRITE_TRACES));
        if (function.grants().usesDatabase()) {
            wildcards.add(Wildcard.MANAGE_NETWORK_INTERFACES);
        }
        if (function.grants().delivers().contains(Delivery.SMS)) {
            wildcards.add(Wildcard.PUBLISH_SMS);
        }
        return wildcards;
    }

    private void secrets(String sid, Set<ManagedSecret> secrets, List<String> actions, List<PolicyStatement> statements) {
        if (!secrets.isEmpty()) {
            statements.add(allow(sid, actions, arns(secrets, secret -> context.keys().get(secret).getSecretArn())));
        }
    }

    private static List<String> arns(Set<ManagedSecret> secrets, Function<ManagedSecret, String> arn) {
        return secrets.stream().sorted().map(arn).toList();
    }

    private PolicyStatement delivery(Delivery delivery) {
        return switch (delivery) {
            // PUBLISH_SMS allows sns:Publish on everything. A phone number has no ARN, so this denies all but phone numbers.
            case SMS -> PolicyStatement.Builder.create()
                    .sid("DenyTopics")
                    .effect(Effect.DENY)
                    .actions(List.of("sns:Publish"))
                    .resources(List.of(EVERY_TOPIC))
                    .build();
            case EMAIL -> allow("SendEmail", List.of("ses:SendEmail"), context.email().senderArns());
        };
    }

    static PolicyStatement allow(String sid, List<String> actions, List<String> resources) {
        return PolicyStatement.Builder.create().sid(sid).actions(actions).resources(resources).build();
    }
}
