package dev.karigar.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * What invokes a function.
 *
 * @param routes    HTTP operations it answers
 * @param queues    queues that invoke it in batches
 * @param schedules schedules that invoke it
 * @param fallback  whether it answers requests that match no route: API Gateway's {@code $default}
 * @param deploy    whether each deployment invokes it, before other functions get new code
 */
public record Triggers(List<Route> routes, List<Queue> queues, List<Schedule> schedules, boolean fallback, boolean deploy) {

    public Triggers {
        routes = List.copyOf(routes);
        queues = List.copyOf(queues);
        schedules = List.copyOf(schedules);
    }

    public static Triggers http(List<Route> routes) {
        return new Triggers(routes, List.of(), List.of(), false, false);
    }

    public static Triggers queue(Queue queue) {
        return new Triggers(List.of(), List.of(queue), List.of(), false, false);
    }

    public static Triggers timer(Schedule schedule) {
        return new Triggers(List.of(), List.of(), List.of(schedule), false, false);
    }

    public static Triggers eachDeploy() {
        return new Triggers(List.of(), List.of(), List.of(), false, true);
    }

    public Triggers and(Schedule schedule) {
        return new Triggers(routes, queues, Stream.concat(schedules.stream(), Stream.of(schedule)).toList(), fallback, deploy);
    }

    public Triggers withDefaultRoute() {
        return new Triggers(routes, queues, schedules, true, deploy);
    }
}
