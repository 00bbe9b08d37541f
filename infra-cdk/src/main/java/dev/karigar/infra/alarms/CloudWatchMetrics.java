package dev.karigar.infra.alarms;

import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Metric;

/** Metrics by their names in CloudWatch, so that the operations stack needs no references to other stacks. */
final class CloudWatchMetrics {

    // The price of an alarm does not depend on the period.
    private static final Duration PERIOD = Duration.minutes(5);

    private CloudWatchMetrics() {
    }

    static Metric function(String function, String metric, String statistic) {
        return of("AWS/Lambda", metric, statistic, Map.of("FunctionName", function));
    }

    /** A metric that a function writes to its log in the embedded metric format. */
    static Metric embedded(String environment, String function, String metric) {
        return of("Karigar", metric, "sum", Map.of("environment", environment, "function", function));
    }

    static Metric api(String id, String metric, String statistic) {
        return of("AWS/ApiGateway", metric, statistic, Map.of("ApiId", id));
    }

    static Metric queue(String queue, String metric, String statistic) {
        return of("AWS/SQS", metric, statistic, Map.of("QueueName", queue));
    }

    static Metric cluster(String cluster, String metric, String statistic) {
        return of("AWS/RDS", metric, statistic, Map.of("DBClusterIdentifier", cluster));
    }

    static Metric proxy(String proxy, String metric, String statistic) {
        return of("AWS/RDS", metric, statistic, Map.of("ProxyName", proxy));
    }

    private static Metric of(String namespace, String metric, String statistic, Map<String, String> dimensions) {
        return Metric.Builder.create()
                .namespace(namespace)
                .metricName(metric)
                .statistic(statistic)
                .dimensionsMap(dimensions)
                .period(PERIOD)
                .build();
    }
}
