package dev.karigar.infra.constructs;

import dev.karigar.catalog.Queue;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Connects functions with what invokes them: the gateway, queues and schedules. */
public final class Invocations {

    private Invocations() {
    }

    public static void connect(List<CatalogFunction> functions, HttpGateway gateway, Map<Queue, WorkQueue> queues,
            EnvironmentSettings settings) {
        var fallback = functions.stream().filter(function -> function.spec().isFallback()).findFirst().orElseThrow();
        gateway.route(functions, fallback);
        for (var function : functions) {
            function.spec().consumes().forEach(queue -> QueueSource.connect(function, Objects.requireNonNull(queues.get(queue))));
            function.spec().schedules().forEach(schedule -> new FunctionSchedule(function, schedule, settings));
        }
    }
}
