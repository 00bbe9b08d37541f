package dev.karigar.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One Lambda function.
 *
 * @param name         unique; also the artifact's id and the log group's last part
 * @param module       the Maven module's folder
 * @param handler      the handler class; Lambda's own form adds {@code ::handleRequest}
 * @param routes       HTTP operations it answers
 * @param consumes     queues that invoke it in batches
 * @param sendsTo      queues it may send to
 * @param schedules    timers that invoke it
 * @param databaseRole the PostgreSQL login it uses, if any
 * @param environment  names of the variables it reads beside those its queues and database bring
 * @param memoryMb     MB; CPU grows with it
 * @param timeout      how long one invocation may take
 * @param snapStart    whether a snapshot of the initialised function is restored instead of a cold start
 */
public record FunctionSpec(String name, String module, String handler, List<Route> routes, List<Queue> consumes, List<Queue> sendsTo,
        List<Schedule> schedules, Optional<String> databaseRole, Set<String> environment, int memoryMb, Duration timeout,
        boolean snapStart) {
}
