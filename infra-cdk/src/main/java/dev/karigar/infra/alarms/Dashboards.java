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

/** The dashboard: what rings on top, then from the way in to the database. */
final class Dashboards {

    private static final int FULL = 24;
    private static final int HALF = 12;
    private static final int THIRD = 8;
    private static final int HIGH = 6;

    private final EnvironmentSettings settings;

    Dashboards(EnvironmentSettings settings) {
        this.settings = settings;
    }

    void draw(Construct scope, List<Alarm> alarms, String apiId) {
        Dashboard.Builder.create(scope, "Dashboard")
                .dashboardName(settings.named("overview"))
                .widgets(List
                        .of(List.of(AlarmStatusWidget.Builder.create().title("What rings").alarms(alarms).width(FULL).height(HIGH).build()),
                                List.<IWidget>of(
                                        graph("Requests", HALF,
                                                List.of(Metrics.api(apiId, "Count", "sum"), Metrics.api(apiId, "4xx", "sum"),
                                                        Metrics.api(apiId, "5xx", "sum"))),
                                        graph("Milliseconds to answer", HALF,
                                                List.of(Metrics.api(apiId, "Latency", "p50"), Metrics.api(apiId, "Latency", "p99")))),
                                List.<IWidget>of(
                                        graph("Errors and faults", THIRD,
                                                Stream.concat(perFunction("Errors", "sum").stream(), own("faults").stream()).toList()),
                                        graph("Milliseconds, p99", THIRD, perFunction("Duration", "p99")),
                                        graph("At once", THIRD, perFunction("ConcurrentExecutions", "max"))),
                                List.<IWidget>of(graph("Oldest message, seconds", HALF, queues("ApproximateAgeOfOldestMessage")),
                                        graph("Statements", HALF, own("statements"))),
                                List.<IWidget>of(graph("Database", HALF, List.of(database("CPUUtilization"), database("ACUUtilization"))),
                                        graph("Connections", HALF, List.of(database("DatabaseConnections"))))))
                .build();
    }

    private static IWidget graph(String title, int width, List<? extends IMetric> metrics) {
        return GraphWidget.Builder.create().title(title).width(width).height(HIGH).left(metrics).build();
    }

    private static List<Metric> each(Function<FunctionSpec, Metric> metric) {
        return FunctionCatalog.all()
                .stream()
                .map(spec -> metric.apply(spec).with(MetricOptions.builder().label(spec.name()).build()))
                .toList();
    }

    private List<Metric> perFunction(String name, String statistic) {
        return each(spec -> Metrics.function(settings.named(spec.name()), name, statistic));
    }

    private List<Metric> own(String name) {
        return each(spec -> Metrics.own(settings.name(), spec.name(), name));
    }

    private List<Metric> queues(String name) {
        return FunctionCatalog.queues().stream().map(queue -> Metrics.queue(settings.named(queue.name()), name, "max")).toList();
    }

    private Metric database(String name) {
        return Metrics.cluster(settings.named("database"), name, "max");
    }
}
