package dev.karigar.local;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.lambda.FunctionCode;
import dev.karigar.local.lambda.FunctionHost;
import dev.karigar.local.lambda.FunctionMetrics;
import dev.karigar.local.lambda.Invocation;
import dev.karigar.local.lambda.RuntimeClassPath;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every deployed function; its classes are loaded when it is first called. */
final class Functions implements AutoCloseable {

    private final LocalSettings settings;
    private final Function<FunctionSpec, Map<String, String>> environments;
    private final Clock clock;
    private final Map<String, FunctionHost> hosts = new ConcurrentHashMap<>();

    Functions(LocalSettings settings, Function<FunctionSpec, Map<String, String>> environments, Clock clock) {
        this.settings = settings;
        this.environments = environments;
        this.clock = clock;
    }

    Invocation invoke(FunctionSpec function, byte[] event, String requestId) {
        return hosts.computeIfAbsent(function.name(), _ -> host(function)).invoke(event, requestId);
    }

    private FunctionHost host(FunctionSpec function) {
        var code = new FunctionCode(function.name(), function.handler(), RuntimeClassPath.of(settings.module(function.module())));
        return new FunctionHost(new FunctionHost.Deployment(function.name(), code, environments.apply(function), function.timeout(),
                function.memoryMb(), settings.concurrency()), clock);
    }

    /** By function name; a function that was never called counts nothing yet. */
    Map<String, FunctionMetrics> metrics() {
        return hosts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().metrics()));
    }

    @Override
    public void close() throws IOException {
        for (var host : List.copyOf(hosts.values())) {
            host.close();
        }
    }
}
