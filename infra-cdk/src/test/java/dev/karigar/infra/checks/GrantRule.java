package dev.karigar.infra.checks;

import dev.karigar.catalog.Delivery;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.ManagedSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Each function's role allows what the catalog grants it: these actions, on these resources, and no other. */
final class GrantRule implements Rule {

    @Override
    public List<String> complaints(Templates templates) {
        var complaints = new ArrayList<String>();
        var statements = Statements.in(templates);
        for (var spec : FunctionCatalog.all()) {
            var allowed = new TreeMap<String, Set<String>>();
            statements.stream()
                    .filter(one -> one.owner().equals("Api/" + spec.name() + "/Role/Resource") && one.allows()
                            && !one.actions().contains("sts:AssumeRole"))
                    .forEach(one -> one.actions()
                            .forEach(action -> allowed.computeIfAbsent(action, _ -> new TreeSet<>())
                                    .addAll(one.resources().stream().map(GrantRule::named).toList())));
            var granted = granted(spec);
            if (!allowed.equals(granted)) {
                complaints.add("%s may %s and not %s".formatted(spec.name(), allowed, granted));
            }
        }
        return complaints;
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
            add(granted, "the owner's password", "secretsmanager:GetSecretValue");
        }
        if (grants.delivers().contains(Delivery.TEXT)) {
            add(granted, "*", "sns:Publish");
        }
        if (grants.delivers().contains(Delivery.EMAIL)) {
            add(granted, "the domain", "ses:SendEmail");
            add(granted, "the set", "ses:SendEmail");
        }
        if (grants.usesDatabase()) {
            add(granted, "*", "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
                    "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses");
        }
        add(granted, "*", "xray:PutTraceSegments", "xray:PutTelemetryRecords");
        add(granted, "its log", "logs:CreateLogStream", "logs:PutLogEvents");
        return granted;
    }

    private static void add(Map<String, Set<String>> granted, String resource, String... actions) {
        for (var action : actions) {
            granted.computeIfAbsent(action, _ -> new TreeSet<>()).add(resource);
        }
    }

    // A resource of the templates by the catalog's name for it.
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
        return arn.matches("\\$\\{\\w*Log\\w+\\.Arn\\}:\\*") ? "its log"
                : arn.contains("OwnerPassword") ? "the owner's password"
                        : arn.contains(":identity/") ? "the domain" : arn.contains(":configuration-set/") ? "the set" : arn;
    }
}
