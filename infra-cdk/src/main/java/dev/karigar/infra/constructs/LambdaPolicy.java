package dev.karigar.infra.constructs;

import dev.karigar.catalog.FunctionSpec;
import java.util.List;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** What running on Lambda takes, whatever the function does. */
final class LambdaPolicy {

    private LambdaPolicy() {
    }

    /** Lambda itself makes the network interface, in the function's name: only those inside the network need it. */
    static List<PolicyStatement> network(FunctionSpec function) {
        // These actions know no resource before there is one (Service Authorization Reference, Amazon EC2).
        return function.grants().usesDatabase() ? List.of(FunctionPolicy.allow("NetworkInterfaces", List.of("ec2:CreateNetworkInterface",
                "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses",
                "ec2:UnassignPrivateIpAddresses"), List.of("*"))) : List.of();
    }

    /** X-Ray knows no resource to write to. */
    static PolicyStatement traces() {
        return FunctionPolicy.allow("Traces", List.of("xray:PutTraceSegments", "xray:PutTelemetryRecords"), List.of("*"));
    }
}
