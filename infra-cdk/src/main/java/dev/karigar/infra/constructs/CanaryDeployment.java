package dev.karigar.infra.constructs;

import dev.karigar.infra.alarms.Runbook;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IAlarm;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.codedeploy.AutoRollbackConfig;
import software.amazon.awscdk.services.codedeploy.LambdaApplication;
import software.amazon.awscdk.services.codedeploy.LambdaDeploymentConfig;
import software.amazon.awscdk.services.codedeploy.LambdaDeploymentGroup;
import software.amazon.awscdk.services.iam.IRole;
import software.constructs.Construct;

/** Shifts 10 % of a function's traffic to the new version for five minutes, then the rest; an alarm in that time rolls back. */
final class CanaryDeployment extends Construct {

    // Per minute, at a tenth of the traffic. One error may be caused by a client's request, three are caused by the new version.
    private static final int MAX_ERRORS = 3;

    CanaryDeployment(CatalogFunction function, EnvironmentSettings settings, LambdaApplication application, IRole role, IAlarm apiErrors) {
        super(function, "CanaryDeployment");
        var group = LambdaDeploymentGroup.Builder.create(this, "Group")
                .application(application)
                .alias(function.alias())
                .role(role)
                .deploymentConfig(LambdaDeploymentConfig.CANARY_10_PERCENT_5_MINUTES)
                .alarms(List.of(newVersionErrors(function, settings), apiErrors))
                .autoRollback(AutoRollbackConfig.builder().deploymentInAlarm(true).failedDeployment(true).stoppedDeployment(true).build())
                .build();
        group.getNode().addDependency(function.function());
    }

    private Alarm newVersionErrors(CatalogFunction function, EnvironmentSettings settings) {
        var name = function.function().getFunctionName();
        var errors = function.alias()
                .metricErrors(MetricOptions.builder()
                        .period(Duration.minutes(1))
                        .statistic("sum")
                        .dimensionsMap(Map.of("FunctionName", name, "Resource", name + ":" + CatalogFunction.LIVE, "ExecutedVersion",
                                function.function().getCurrentVersion().getVersion()))
                        .build());
        return Alarm.Builder.create(this, "NewVersionErrors")
                .metric(errors)
                .threshold(MAX_ERRORS)
                .evaluationPeriods(1)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .alarmDescription("The new version of " + function.spec().name() + " fails: CodeDeploy rolls it back. "
                        + Runbook.RELEASE.reference(settings.operations()))
                .build();
    }
}
