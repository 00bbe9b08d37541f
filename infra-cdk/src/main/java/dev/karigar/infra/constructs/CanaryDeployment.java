package dev.karigar.infra.constructs;

import dev.karigar.catalog.Queue;
import dev.karigar.infra.alarms.Runbook;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.codedeploy.LambdaApplication;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/** Puts functions to work: first those that prepare the ground, then the rest, each behind what invokes it. */
public final class CanaryDeployment extends Construct {

    // Of a minute's requests; a release under way goes back.
    private static final int FAULTS = 5;

    private final EnvironmentSettings settings;

    public CanaryDeployment(Construct scope, EnvironmentSettings settings) {
        super(scope, "CanaryDeployment");
        this.settings = settings;
    }

    public void of(List<CatalogFunction> functions, HttpGateway gateway, Map<Queue, WorkQueue> queues) {
        DeploySteps.run(this, functions, settings.operations().logDays());
        gateway.route(functions, fallback(functions));
        for (var function : functions) {
            function.spec().consumes().forEach(queue -> QueueSource.connect(function, Objects.requireNonNull(queues.get(queue))));
            function.spec().schedules().forEach(schedule -> new TimerSchedule(function, schedule, settings));
        }
        if (settings.release().gradual()) {
            gradually(functions, gateway);
        }
    }

    private static CatalogFunction fallback(List<CatalogFunction> functions) {
        return functions.stream().filter(function -> function.spec().isFallback()).findFirst().orElseThrow();
    }

    private void gradually(List<CatalogFunction> functions, HttpGateway gateway) {
        var application = LambdaApplication.Builder.create(this, "Application").applicationName(settings.named("release")).build();
        var faults = Alarm.Builder.create(this, "ApiFaults")
                .metric(Metric.Builder.create()
                        .namespace("AWS/ApiGateway")
                        .metricName("5xx")
                        .dimensionsMap(Map.of("ApiId", gateway.id()))
                        .statistic("sum")
                        .period(Duration.minutes(1))
                        .build())
                .threshold(FAULTS)
                .evaluationPeriods(1)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .alarmDescription("The API answers 5xx: a release under way goes back. " + Runbook.RELEASE.line())
                .build();
        var released = functions.stream().filter(function -> !function.spec().triggers().deploy()).toList();
        var releaser = releaser(released);
        released.forEach(function -> new GradualRelease(function, application, releaser, faults));
    }

    // CodeDeploy's own managed policy is for every function of the account.
    private IRole releaser(List<CatalogFunction> functions) {
        var role = Role.Builder.create(this, "Releaser")
                .assumedBy(new ServicePrincipal("codedeploy.amazonaws.com"))
                .description("Moves the functions' aliases, and back")
                .inlinePolicies(Map.of("Aliases",
                        PolicyDocument.Builder.create()
                                .statements(List.of(FunctionPolicy.allow("Aliases",
                                        List.of("lambda:GetAlias", "lambda:UpdateAlias", "lambda:GetProvisionedConcurrencyConfig"),
                                        functions.stream()
                                                .flatMap(function -> Stream.of(function.function().getFunctionArn(),
                                                        // Not the alias itself: it waits for its deployment group, which waits for this role.
                                                        function.function().getFunctionArn() + ":" + CatalogFunction.LIVE))
                                                .toList()),
                                        Wildcard.LOOK_AT_ALARMS.statement()))
                                .build()))
                .build();
        NagFindings.suppressWildcard(role, "Resource::*", Wildcard.LOOK_AT_ALARMS.reason());
        return role.withoutPolicyUpdates();
    }
}
