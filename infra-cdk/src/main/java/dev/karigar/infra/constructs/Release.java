package dev.karigar.infra.constructs;

import dev.karigar.catalog.Queue;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.codedeploy.LambdaApplication;
import software.constructs.Construct;

/** Puts functions to work: first those that prepare the ground, then the rest, each behind what invokes it. */
public final class Release extends Construct {

    // Of a minute's requests; a release under way goes back.
    private static final int FAULTS = 5;

    private final EnvironmentSettings settings;

    public Release(Construct scope, EnvironmentSettings settings) {
        super(scope, "Release");
        this.settings = settings;
    }

    public void of(List<CatalogFunction> functions, HttpGateway gateway, Map<Queue, WorkQueue> queues) {
        DeploySteps.run(this, functions);
        gateway.route(functions, fallback(functions));
        for (var function : functions) {
            function.spec().consumes().forEach(queue -> QueueSource.connect(function, queues.get(queue)));
            function.spec().schedules().forEach(schedule -> new TimerSchedule(function, schedule, settings));
        }
        if (settings.release().gradual()) {
            gradually(functions, gateway);
        }
    }

    private static CatalogFunction fallback(List<CatalogFunction> functions) {
        return functions.stream().filter(function -> function.spec().name().equals("documents")).findFirst().orElseThrow();
    }

    private void gradually(List<CatalogFunction> functions, HttpGateway gateway) {
        var application = LambdaApplication.Builder.create(this, "Application").applicationName(settings.named("release")).build();
        var faults = Alarm.Builder.create(this, "ApiFaults")
                .metric(Metric.Builder.create().namespace("AWS/ApiGateway").metricName("5xx").dimensionsMap(Map.of("ApiId", gateway.id()))
                        .statistic("sum").period(Duration.minutes(1)).build())
                .threshold(FAULTS)
                .evaluationPeriods(1)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .alarmDescription("The API answers 5xx: a release under way goes back. See docs/runbook.md#release")
                .build();
        functions.stream().filter(function -> !function.spec().triggers().deploy())
                .forEach(function -> new GradualRelease(function, application, faults));
    }
}
