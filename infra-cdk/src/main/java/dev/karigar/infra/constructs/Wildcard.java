package dev.karigar.infra.constructs;

import java.util.List;
import java.util.Locale;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** Every wildcard that a policy of ours allows something on, with its reason. A statement that is not one of these fails the checks. */
public enum Wildcard {
    TEXT_PEOPLE("*", "A phone number has no ARN. A second statement refuses whatever has one, topics and platform endpoints.",
            "sns:Publish"),
    NETWORK_INTERFACES("*",
            "Lambda makes and removes its interfaces in the function's name, and EC2 knows no resource for these actions"
                    + " before there is one (Service Authorization Reference, Amazon EC2).",
            "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:DeleteNetworkInterface",
            "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"),
    TRACES("*", "X-Ray knows no resource for what is written (Service Authorization Reference, AWS X-Ray).", "xray:PutTraceSegments",
            "xray:PutTelemetryRecords"),
    LOOK_AT_ALARMS("*", "CodeDeploy asks for alarms by name, and CloudWatch allows or refuses that question for all of them.",
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

    /** The statement's id in a policy: {@code TextPeople}. */
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
