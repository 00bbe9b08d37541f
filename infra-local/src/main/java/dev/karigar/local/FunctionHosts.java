package dev.karigar.local;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.lambda.FunctionClassPaths;
import dev.karigar.local.lambda.FunctionCode;
import dev.karigar.local.lambda.FunctionHost;
import dev.karigar.local.lambda.FunctionInvoker;
import dev.karigar.local.lambda.FunctionMetrics;
import dev.karigar.local.lambda.InvocationResult;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The hosts of all functions. A host is created, and its function's classes are loaded, when the function is first invoked. */
final class FunctionHosts implements FunctionInvoker, AutoCloseable {

    private final FunctionClassPaths classPaths;
    private final Function<FunctionSpec, Map<String, String>> environment;
    private final int concurrency;
    private final Clock clock;
    private final Map<String, FunctionHost> hosts = new ConcurrentHashMap<>();

    /** @param concurrency maximum number of instances of each function */
    FunctionHosts(FunctionClassPaths classPaths, Function<FunctionSpec, Map<String, String>> environment, int concurrency, Clock clock) {
        this.classPaths = classPaths;
        this.environment = environment;
        this.concurrency = concurrency;
        this.clock = clock;
    }

    @Override
    public InvocationResult invoke(FunctionSpec function, byte[] event, String requestId) {
        return hosts.computeIfAbsent(function.name(), _ -> host(function)).invoke(event, requestId);
    }

    private FunctionHost host(FunctionSpec function) {
        var code = new FunctionCode(function.name(), function.handler(), classPaths.of(function));
        return new FunctionHost(new FunctionHost.Configuration(function.name(), code, environment.apply(function), function.timeout(),
                function.memoryMb(), concurrency), clock);
    }

    /** Counters by function name, without the functions that were never invoked. */
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
