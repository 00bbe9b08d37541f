package dev.karigar.infra.alarms;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.AlarmStatusWidget;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.GraphWidget;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.constructs.Construct;

/** Creates the dashboard: alarm states first, then the API, the functions, the queues and the database. */
final class Dashboards {

    private static final int FULL_WIDTH = 24;
    private static final int HALF_WIDTH = 12;
    private static final int THIRD_WIDTH = 8;
    private static final int HEIGHT = 6;

    private final EnvironmentSettings settings;

    Dashboards(EnvironmentSettings settings) {
        this.settings = settings;
    }

    Dashboard create(Construct scope, List<Alarm> alarms, String apiId) {
        return Dashboard.Builder.create(scope, "Dashboard")
                .dashboardName(settings.resourceName("overview"))
                .widgets(List.of(List.of(alarmStates(alarms)), api(apiId), functions(), queuesAndStatements(), databaseLoad()))
                .build();
    }

    private static IWidget alarmStates(List<Alarm> alarms) {
        return AlarmStatusWidget.Builder.create().title("Alarms").alarms(alarms).width(FULL_WIDTH).height(HEIGHT).build();
    }

    private static List<IWidget> api(String id) {
        return List.of(graph("API requests", HALF_WIDTH, perStatistic(id, "sum", "Count", "4xx", "5xx")), graph("API latency (ms)",
                HALF_WIDTH, List.of(CloudWatchMetrics.api(id, "Latency", "p50"), CloudWatchMetrics.api(id, "Latency", "p99"))));
    }

    private static List<Metric> perStatistic(String id, String statistic, String... names) {
        return Stream.of(names).map(name -> CloudWatchMetrics.api(id, name, statistic)).toList();
    }

    private List<IWidget> functions() {
        return List.of(
                graph("Function errors", THIRD_WIDTH,
                        Stream.concat(perFunction("Errors", "sum").stream(), embedded("faults").stream()).toList()),
                graph("Function duration, p99 (ms)", THIRD_WIDTH, perFunction("Duration", "p99")),
                graph("Concurrent executions", THIRD_WIDTH, perFunction("ConcurrentExecutions", "max")));
    }

    private List<IWidget> queuesAndStatements() {
        return List.of(graph("Age of the oldest message (s)", HALF_WIDTH, queues("ApproximateAgeOfOldestMessage")),
                graph("SQL statements", HALF_WIDTH, embedded("statements")));
    }

    private List<IWidget> databaseLoad() {
        return List.of(graph("Database utilization (%)", HALF_WIDTH, List.of(database("CPUUtilization"), database("ACUUtilization"))),
                graph("Database connections", HALF_WIDTH, List.of(database("DatabaseConnections"))));
    }

    private static IWidget graph(String title, int width, List<? extends IMetric> metrics) {
        return GraphWidget.Builder.create().title(title).width(width).height(HEIGHT).left(metrics).build();
    }

    private static List<Metric> each(Function<FunctionSpec, Metric> metric) {
        return FunctionCatalog.all()
                .stream()
                .map(spec -> metric.apply(spec).with(MetricOptions.builder().label(spec.name()).build()))
                .toList();
    }

    private List<Metric> perFunction(String name, String statistic) {
        return each(spec -> CloudWatchMetrics.function(settings.resourceName(spec.name()), name, statistic));
    }

    private List<Metric> embedded(String name) {
        return each(spec -> CloudWatchMetrics.embedded(settings.name(), spec.name(), name));
    }

    private List<Metric> queues(String name) {
        return FunctionCatalog.queues()
                .stream()
                .map(queue -> CloudWatchMetrics.queue(settings.resourceName(queue.name()), name, "max"))
                .toList();
    }

    private Metric database(String name) {
        return CloudWatchMetrics.cluster(settings.resourceName("database"), name, "max");
    }
}
