package dev.karigar.infra.constructs;

import java.util.List;
import java.util.Locale;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** Every statement that allows actions on a wildcard, with its reason. The checks refuse any other. */
public enum Wildcard {
    PUBLISH_SMS("*", "A phone number has no ARN. A second statement denies everything that has one: topics and platform endpoints.",
            "sns:Publish"),
    MANAGE_NETWORK_INTERFACES("*",
            "Lambda creates and deletes network interfaces with the function's role, and EC2 has no resource for these actions"
                    + " before an interface exists (Service Authorization Reference, Amazon EC2).",
            "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:DeleteNetworkInterface",
            "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"),
    WRITE_TRACES("*", "X-Ray has no resource for written segments (Service Authorization Reference, AWS X-Ray).", "xray:PutTraceSegments",
            "xray:PutTelemetryRecords"),
    DESCRIBE_ALARMS("*", "CodeDeploy reads alarms by name, and CloudWatch grants this action for all alarms or none.",
            "cloudwatch:DescribeAlarms");

    private final String resource;
    private final String reason;
    private final List<String> actions;

    Wildcard(String resource, String reason, String... actions) {
        this.resource = resource;
        this.reason = reason;
        this.actions = List.of(actions);
    }

    PolicyStatement statement() {
        return FunctionPolicy.allow(sid(), actions, List.of(resource));
    }

    /** The statement's id in a policy: {@code PublishSms}. */
    public String sid() {
        var sid = new StringBuilder();
        for (var word : name().split("_")) {
            sid.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return sid.toString();
    }

    public List<String> actions() {
        return actions;
    }

    public String resource() {
        return resource;
    }

    public String reason() {
        return reason;
    }
}
