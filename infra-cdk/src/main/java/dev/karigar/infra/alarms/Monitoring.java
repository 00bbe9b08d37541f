package dev.karigar.infra.alarms;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.stream.Stream;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** The alarms of an environment, the topic they notify, the dashboard and the budget. */
public final class Monitoring extends Construct {

    /** @param apiId id of the HTTP API */
    public Monitoring(Construct scope, EnvironmentSettings settings, String apiId) {
        super(scope, "Monitoring");
        var topic = AlarmTopic.create(this, settings);
        var functions = FunctionCatalog.all().stream().flatMap(spec -> FunctionAlarms.of(spec, settings).stream());
        var alarms = Stream.concat(functions, new SystemAlarms(settings).all(apiId).stream())
                .map(alarm -> alarm.create(this, settings, topic))
                .toList();
        CostBudget.create(this, settings, topic);
        var dashboard = new Dashboards(settings).create(this, alarms, apiId);
        output("DashboardUrl", "The CloudWatch dashboard",
                "https://%s.console.aws.amazon.com/cloudwatch/home?region=%s#dashboards/dashboard/%s".formatted(settings.region(),
                        settings.region(), dashboard.getDashboardName()));
        output("AlarmTopicArn", "The SNS topic of alarms and of the budget", topic.getTopicArn());
    }

    private void output(String name, String description, String value) {
        CfnOutput.Builder.create(Stack.of(this), name).description(description).value(value).build();
    }
}
