package dev.karigar.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One Lambda function.
 *
 * @param name        unique; also the artifact's id and the log group's last part
 * @param module      the Maven module's folder
 * @param handler     the handler class; Lambda's own form adds {@code ::handleRequest}
 * @param triggers    what makes it run
 * @param grants      what it may touch
 * @param environment names of the variables it reads beside those its triggers and grants bring
 * @param sizing      memory, time-out and concurrency
 * @param snapStart   whether a snapshot of the initialised function is restored instead of a cold start
 */
public record FunctionSpec(String name, String module, String handler, Triggers triggers, Grants grants, Set<String> environment,
        Sizing sizing, boolean snapStart) {

    public FunctionSpec {
        environment = Set.copyOf(environment);
    }

    /** A function of the module {@code functions/<name>}, with a snapshot. */
    public static FunctionSpec of(String name, String handler, Triggers triggers, Grants grants, Sizing sizing, String... environment) {
        return new FunctionSpec(name, "functions/" + name, handler, triggers, grants, Set.of(environment), sizing, true);
    }

    public List<Route> routes() {
        return triggers.routes();
    }

    public List<Queue> consumes() {
        return triggers.queues();
    }

    public List<Schedule> schedules() {
        return triggers.schedules();
    }

    /** Whether API Gateway's {@code $default} route goes to it. */
    public boolean isFallback() {
        return triggers.fallback();
    }

    public List<Queue> sendsTo() {
        return grants.sendsTo();
    }

    public Optional<String> databaseRole() {
        return grants.database();
    }

    /** MB. */
    public int memoryMb() {
        return sizing.memoryMb();
    }

    public Duration timeout() {
        return sizing.timeout();
    }
}
