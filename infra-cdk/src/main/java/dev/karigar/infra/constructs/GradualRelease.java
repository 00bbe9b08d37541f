package dev.karigar.infra.constructs;

import dev.karigar.infra.alarms.Runbook;
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

/** New code takes a tenth of the traffic for five minutes, and none should an alarm ring meanwhile. */
final class GradualRelease extends Construct {

    // One failing call may be a caller's; three in a minute of a tenth of the traffic are the code's.
    private static final int ERRORS = 3;

    GradualRelease(CatalogFunction function, LambdaApplication application, IRole releaser, IAlarm apiFaults) {
        super(function, "CanaryDeployment");
        var group = LambdaDeploymentGroup.Builder.create(this, "Group")
                .application(application)
                .alias(function.alias())
                .role(releaser)
                .deploymentConfig(LambdaDeploymentConfig.CANARY_10_PERCENT_5_MINUTES)
                .alarms(List.of(newVersionFails(function), apiFaults))
                .autoRollback(AutoRollbackConfig.builder().deploymentInAlarm(true).failedDeployment(true).stoppedDeployment(true).build())
                .build();
        group.getNode().addDependency(function.function());
    }

    private Alarm newVersionFails(CatalogFunction function) {
        var errors = function.alias()
                .metricErrors(MetricOptions.builder()
                        .period(Duration.minutes(1))
                        .statistic("sum")
                        .dimensionsMap(Map.of("FunctionName", function.function().getFunctionName(), "Resource",
                                function.function().getFunctionName() + ":" + CatalogFunction.LIVE, "ExecutedVersion",
                                function.function().getCurrentVersion().getVersion()))
                        .build());
        return Alarm.Builder.create(this, "NewVersionFails")
                .metric(errors)
                .threshold(ERRORS)
                .evaluationPeriods(1)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .alarmDescription(
                        "The newest version of " + function.spec().name() + " fails, and its release goes back. " + Runbook.RELEASE.line())
                .build();
    }
}
