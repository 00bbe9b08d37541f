package dev.karigar.infra.alarms;

import static dev.karigar.infra.alarms.AlarmDefinition.atLeast;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Queue;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;

/** What is watched beside the functions. */
final class SystemAlarms {

    // A request should take a tenth of a second; three are what a phone's user calls slow.
    private static final int SLOW_ANSWER_MS = 3_000;
    // A code that comes after a minute is asked for twice.
    private static final int LATE_MESSAGE_S = 60;
    private static final int PERCENT = 80;
    // Aurora PostgreSQL's default max_connections: memory / 9,531,392 bytes, and an ACU is 2 GiB of memory.
    private static final int CONNECTIONS_PER_ACU = 225;
    private static final int THREE_IN_A_ROW = 3;

    private final EnvironmentSettings settings;

    SystemAlarms(EnvironmentSettings settings) {
        this.settings = settings;
    }

    List<AlarmDefinition> all(String apiId) {
        var watches = new ArrayList<>(api(apiId));
        FunctionCatalog.queues().forEach(queue -> watches.addAll(queue(queue)));
        watches.addAll(database());
        return watches;
    }

    private static List<AlarmDefinition> api(String id) {
        return List.of(atLeast("api-5xx", "Callers are answered 5xx.", Metrics.api(id, "5xx", "sum"), 5, 1, Runbook.API_5XX),
                atLeast("api-p99", "One request in a hundred takes three seconds or longer.", Metrics.api(id, "Latency", "p99"),
                        SLOW_ANSWER_MS, THREE_IN_A_ROW, Runbook.API_P99));
    }

    private List<AlarmDefinition> queue(Queue queue) {
        return List.of(atLeast(queue.name() + "-age", "A message has waited for more than a minute in " + queue.name() + ".",
                Metrics.queue(settings.named(queue.name()), "ApproximateAgeOfOldestMessage", "max"), LATE_MESSAGE_S, 1, Runbook.QUEUE_AGE),
                atLeast(queue.deadLetters(), "A message could not be worked on and lies in " + queue.deadLetters() + ".",
                        Metrics.queue(settings.named(queue.deadLetters()), "ApproximateNumberOfMessagesVisible", "max"), 1, 1,
                        Runbook.DEAD_LETTERS));
    }

    private List<AlarmDefinition> database() {
        var cluster = settings.named("database");
        var watches = new ArrayList<>(List.of(
                atLeast("database-cpu", "The database's processors are busy.", Metrics.cluster(cluster, "CPUUtilization", "avg"), PERCENT,
                        THREE_IN_A_ROW, Runbook.DATABASE_CPU),
                atLeast("database-capacity", "The database is near the largest size it may grow to.",
                        Metrics.cluster(cluster, "ACUUtilization", "avg"), PERCENT, THREE_IN_A_ROW, Runbook.DATABASE_CAPACITY),
                atLeast("database-connections", "The database has nearly as many connections as it can hold.",
                        Metrics.cluster(cluster, "DatabaseConnections", "max"),
                        PERCENT / 100.0 * CONNECTIONS_PER_ACU * settings.database().maximumCapacity(), THREE_IN_A_ROW,
                        Runbook.DATABASE_CONNECTIONS)));
        if (settings.database().proxy()) {
            watches.add(new AlarmDefinition("pinned-sessions", "The proxy cannot share connections: something pins them.",
                    Metrics.proxy(settings.named("proxy"), "DatabaseConnectionsCurrentlySessionPinned", "max"), 0,
                    ComparisonOperator.GREATER_THAN_THRESHOLD, 1, Runbook.PINNED_SESSIONS));
        }
        return watches;
    }
}
