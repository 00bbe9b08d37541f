package dev.karigar.infra.alarms;

import static dev.karigar.infra.alarms.AlarmDefinition.atLeast;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Queue;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;

/** The alarms of the API, the queues and the database. */
final class SystemAlarms {

    // A usual request takes 0.1 s.
    private static final int MAX_LATENCY_MS = 3_000;
    // Users request a second one-time code when the first takes longer.
    private static final int MAX_MESSAGE_AGE_S = 60;
    private static final int MAX_PERCENT = 80;
    // Default max_connections of Aurora PostgreSQL: memory / 9,531,392 bytes; an ACU has 2 GiB of memory.
    private static final int CONNECTIONS_PER_ACU = 225;
    private static final int CONSECUTIVE_PERIODS = 3;

    private final EnvironmentSettings settings;

    SystemAlarms(EnvironmentSettings settings) {
        this.settings = settings;
    }

    List<AlarmDefinition> all(String apiId) {
        var alarms = new ArrayList<>(api(apiId));
        FunctionCatalog.queues().forEach(queue -> alarms.addAll(queue(queue)));
        alarms.addAll(database());
        return alarms;
    }

    private static List<AlarmDefinition> api(String id) {
        return List.of(
                atLeast("api-5xx", "The API returned at least five 5xx responses.", CloudWatchMetrics.api(id, "5xx", "sum"), 5, 1,
                        Runbook.API_5XX),
                atLeast("api-p99", "The p99 latency of the API is three seconds or more.", CloudWatchMetrics.api(id, "Latency", "p99"),
                        MAX_LATENCY_MS, CONSECUTIVE_PERIODS, Runbook.API_P99));
    }

    private List<AlarmDefinition> queue(Queue queue) {
        return List.of(
                atLeast(queue.name() + "-age", "The oldest message in the queue " + queue.name() + " is older than a minute.",
                        CloudWatchMetrics.queue(settings.resourceName(queue.name()), "ApproximateAgeOfOldestMessage", "max"),
                        MAX_MESSAGE_AGE_S, 1, Runbook.QUEUE_AGE),
                atLeast(queue.deadLetters(), "The dead-letter queue " + queue.deadLetters() + " contains at least one message.",
                        CloudWatchMetrics.queue(settings.resourceName(queue.deadLetters()), "ApproximateNumberOfMessagesVisible", "max"), 1,
                        1, Runbook.DEAD_LETTERS));
    }

    private List<AlarmDefinition> database() {
        var cluster = settings.resourceName("database");
        var alarms = new ArrayList<>(List.of(atLeast("database-cpu", "The CPU utilization of the database is 80 % or more.",
                CloudWatchMetrics.cluster(cluster, "CPUUtilization", "avg"), MAX_PERCENT, CONSECUTIVE_PERIODS, Runbook.DATABASE_CPU),
                atLeast("database-capacity", "The database uses 80 % or more of its maximum capacity.",
                        CloudWatchMetrics.cluster(cluster, "ACUUtilization", "avg"), MAX_PERCENT, CONSECUTIVE_PERIODS,
                        Runbook.DATABASE_CAPACITY),
                atLeast("database-connections", "The database has 80 % or more of its maximum number of connections.",
                        CloudWatchMetrics.cluster(cluster, "DatabaseConnections", "max"),
                        MAX_PERCENT / 100.0 * CONNECTIONS_PER_ACU * settings.database().maximumCapacity(), CONSECUTIVE_PERIODS,
                        Runbook.DATABASE_CONNECTIONS)));
        if (settings.database().proxy()) {
            alarms.add(new AlarmDefinition("pinned-sessions", "RDS Proxy has pinned at least one session and cannot share its connection.",
                    CloudWatchMetrics.proxy(settings.resourceName("proxy"), "DatabaseConnectionsCurrentlySessionPinned", "max"), 0,
                    ComparisonOperator.GREATER_THAN_THRESHOLD, 1, Runbook.PINNED_SESSIONS));
        }
        return alarms;
    }
}
