package dev.karigar.infra.checks;

import dev.karigar.catalog.Delivery;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.ManagedSecret;
import dev.karigar.infra.synth.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Each function's role allows exactly the actions that its catalog entry grants, on exactly these resources. */
final class GrantRule implements Rule {

    @Override
    public List<Violation> violations(Templates templates) {
        var violations = new ArrayList<Violation>();
        var statements = Statements.in(templates);
        for (var spec : FunctionCatalog.all()) {
            var allowed = new TreeMap<String, Set<String>>();
            statements.stream()
                    .filter(one -> one.owner().startsWith("Api/" + spec.name() + "/Role/") && one.allows()
                            && !one.actions().contains("sts:AssumeRole"))
                    .forEach(one -> one.actions()
                            .forEach(action -> allowed.computeIfAbsent(action, _ -> new TreeSet<>())
                                    .addAll(one.resources().stream().map(GrantRule::named).toList())));
            var granted = granted(spec);
            if (!allowed.equals(granted)) {
                violations.add(new Violation("Api/" + spec.name() + "/Role/Resource",
                        "allows %s, the catalog grants %s".formatted(allowed, granted)));
            }
        }
        return violations;
    }

    private static Map<String, Set<String>> granted(FunctionSpec spec) {
        var granted = new TreeMap<String, Set<String>>();
        var grants = spec.grants();
        grants.database().ifPresent(login -> add(granted, login, "rds-db:connect"));
        grants.reads().forEach(secret -> add(granted, secret.secretName(), "secretsmanager:GetSecretValue"));
        grants.writes()
                .forEach(secret -> add(granted, secret.secretName(), "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret",
                        "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"));
        grants.sendsTo().forEach(queue -> add(granted, queue.name(), "sqs:SendMessage"));
        spec.consumes().forEach(queue -> add(granted, queue.name(), "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"));
        if (grants.owner()) {
            add(granted, "owner secret", "secretsmanager:GetSecretValue");
        }
        if (grants.delivers().contains(Delivery.SMS)) {
            add(granted, "*", "sns:Publish");
        }
        if (grants.delivers().contains(Delivery.EMAIL)) {
            add(granted, "domain", "ses:SendEmail");
            add(granted, "configuration set", "ses:SendEmail");
        }
        if (grants.usesDatabase()) {
            add(granted, "*", "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
                    "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses");
        }
        add(granted, "*", "xray:PutTraceSegments", "xray:PutTelemetryRecords");
        add(granted, "log group", "logs:CreateLogStream", "logs:PutLogEvents");
        return granted;
    }

    private static void add(Map<String, Set<String>> granted, String resource, String... actions) {
        for (var action : actions) {
            granted.computeIfAbsent(action, _ -> new TreeSet<>()).add(resource);
        }
    }

    // The catalog's name of a resource.
    private static String named(String arn) {
        for (var secret : ManagedSecret.values()) {
            if (arn.contains("RefKeys" + secret.secretName().replace("-", ""))) {
                return secret.secretName();
            }
        }
        for (var queue : FunctionCatalog.queues()) {
            if (arn.matches("\\$\\{" + queue.name() + "Queue\\w+\\.Arn\\}")) {
                return queue.name();
            }
        }
        if (arn.contains(":dbuser:")) {
            return arn.substring(arn.lastIndexOf('/') + 1);
        }
        return arn.matches("\\$\\{\\w*Log\\w+\\.Arn\\}:\\*") ? "log group"
                : arn.contains("OwnerPassword") ? "owner secret"
                        : arn.contains(":identity/") ? "domain" : arn.contains(":configuration-set/") ? "configuration set" : arn;
    }
}
