package dev.karigar.infra.alarms;

import dev.karigar.infra.settings.EnvironmentSettings;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/** Makes alarms of what is watched. */
final class Alarms {

    private Alarms() {
    }

    static Alarm make(Construct scope, AlarmDefinition watch, EnvironmentSettings settings, ITopic topic) {
        var alarm = Alarm.Builder.create(scope, watch.name())
                .alarmName(settings.named(watch.name()))
                .alarmDescription(watch.description())
                .metric(watch.metric())
                .threshold(watch.limit())
                .comparisonOperator(watch.rings())
                .evaluationPeriods(watch.periods())
                // Nothing happened: a function nobody calls writes nothing.
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build();
        alarm.addAlarmAction(new SnsAction(topic));
        alarm.addOkAction(new SnsAction(topic));
        return alarm;
    }
}
