package dev.karigar.infra.constructs;

import dev.karigar.catalog.Schedule;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.constructs.Construct;

/** A schedule of the catalog, and the role with which it invokes its function. */
final class FunctionSchedule extends Construct {

    FunctionSchedule(CatalogFunction function, Schedule schedule, EnvironmentSettings settings) {
        super(function, schedule.name());
        var invoke = FunctionPolicy.allow("Invoke", List.of("lambda:InvokeFunction"), List.of(function.alias().getFunctionArn()));
        var role = Role.Builder.create(this, "Role")
                .assumedBy(new ServicePrincipal("scheduler.amazonaws.com"))
                .description("Lets the schedule " + schedule.name() + " invoke " + function.spec().name())
                .inlinePolicies(Map.of("Invoke", PolicyDocument.Builder.create().statements(List.of(invoke)).build()))
                .build();
        CfnSchedule.Builder.create(this, "Schedule")
                .name(settings.resourceName(schedule.name()))
                .scheduleExpression(rate(schedule, settings))
                .flexibleTimeWindow(CfnSchedule.FlexibleTimeWindowProperty.builder().mode("OFF").build())
                .target(CfnSchedule.TargetProperty.builder()
                        .arn(function.alias().getFunctionArn())
                        .roleArn(role.getRoleArn())
                        .input("{\"source\": \"aws.scheduler\", \"detail-type\": \"" + schedule.name() + "\", \"detail\": {}}")
                        // The next run does the work of a failed one: no retry.
                        .retryPolicy(CfnSchedule.RetryPolicyProperty.builder().maximumRetryAttempts(0).build())
                        .build())
                .build();
    }

    private static String rate(Schedule schedule, EnvironmentSettings settings) {
        long shortest = settings.release().shortestSchedule().toMinutes();
        long minutes = Math.max(schedule.every().toMinutes(), shortest);
        return "rate(" + minutes + (minutes == 1 ? " minute)" : " minutes)");
    }
}
