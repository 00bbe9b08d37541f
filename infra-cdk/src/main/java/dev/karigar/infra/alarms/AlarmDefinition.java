package dev.karigar.infra.alarms;

import dev.karigar.infra.settings.EnvironmentSettings;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/**
 * One CloudWatch alarm.
 *
 * @param name        unique in the environment: {@code auth-errors}
 * @param description what the alarm means, as a sentence
 * @param metric      with its period
 * @param threshold   in the unit of the metric
 * @param comparison  how the metric compares to the threshold in the state ALARM
 * @param periods     consecutive periods over the threshold
 * @param runbook     the section for the operator
 */
public record AlarmDefinition(String name, String description, IMetric metric, double threshold, ComparisonOperator comparison, int periods,
        Runbook runbook) {

    static AlarmDefinition atLeast(String name, String description, IMetric metric, double threshold, int periods, Runbook runbook) {
        return new AlarmDefinition(name, description, metric, threshold, ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, periods,
                runbook);
    }

    Alarm create(Construct scope, EnvironmentSettings settings, ITopic topic) {
        var alarm = Alarm.Builder.create(scope, name)
                .alarmName(settings.resourceName(name))
                .alarmDescription(description + " " + runbook.reference(settings.operations()))
                .metric(metric)
                .threshold(threshold)
                .comparisonOperator(comparison)
                .evaluationPeriods(periods)
                // A function without invocations writes no metrics.
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build();
        alarm.addAlarmAction(new SnsAction(topic));
        alarm.addOkAction(new SnsAction(topic));
        return alarm;
    }
}
