package dev.karigar.infra.constructs;

import dev.karigar.infra.alarms.Runbook;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.codedeploy.LambdaApplication;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/** CodeDeploy for the functions: the application, its role, and the alarm on the API that all canary deployments share. */
public final class CanaryDeployments extends Construct {

    // Per minute, over all requests of the API.
    private static final int MAX_API_ERRORS = 5;

    private final EnvironmentSettings settings;

    /** @param functions those whose alias moves gradually; each gets a {@link CanaryDeployment} */
    public CanaryDeployments(Construct scope, EnvironmentSettings settings, List<CatalogFunction> functions, HttpGateway gateway) {
        super(scope, "CanaryDeployments");
        this.settings = settings;
        var application = LambdaApplication.Builder.create(this, "Application").applicationName(settings.resourceName("release")).build();
        var apiErrors = apiErrors(gateway.id());
        var role = role(functions);
        functions.forEach(function -> new CanaryDeployment(function, settings, application, role.withoutPolicyUpdates(), apiErrors));
    }

    private Alarm apiErrors(String apiId) {
        return Alarm.Builder.create(this, "ApiErrors")
                .metric(Metric.Builder.create()
                        .namespace("AWS/ApiGateway")
                        .metricName("5xx")
                        .dimensionsMap(Map.of("ApiId", apiId))
                        .statistic("sum")
                        .period(Duration.minutes(1))
                        .build())
                .threshold(MAX_API_ERRORS)
                .evaluationPeriods(1)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .alarmDescription("The API returns 5xx responses: CodeDeploy rolls back a deployment in progress. "
                        + Runbook.RELEASE.reference(settings.operations()))
                .build();
    }

    // The managed policy of CodeDeploy covers every function of the account.
    private Role role(List<CatalogFunction> functions) {
        var aliases = functions.stream()
                .map(function -> function.function().getFunctionArn())
                // The ARN is composed: a reference to the alias would be circular, as the alias depends on its deployment group.
                .flatMap(arn -> Stream.of(arn, arn + ":" + CatalogFunction.LIVE))
                .toList();
        var moveAliases = FunctionPolicy.allow("MoveAliases",
                List.of("lambda:GetAlias", "lambda:UpdateAlias", "lambda:GetProvisionedConcurrencyConfig"), aliases);
        var role = Role.Builder.create(this, "Role")
                .assumedBy(new ServicePrincipal("codedeploy.amazonaws.com"))
                .description("Lets CodeDeploy move the aliases of the functions")
                .inlinePolicies(Map.of("Aliases",
                        PolicyDocument.Builder.create().statements(List.of(moveAliases, Wildcard.DESCRIBE_ALARMS.statement())).build()))
                .build();
        NagFindings.suppressWildcard(role, "Resource::*", Wildcard.DESCRIBE_ALARMS.reason());
        return role;
    }
}
