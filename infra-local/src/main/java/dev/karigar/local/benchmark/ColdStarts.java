package dev.karigar.local.benchmark;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.lambda.RuntimeClassPath;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the start of a process with AWS's own runtime client to its first answer, each function several times, on one processor where that can be had. */
record ColdStarts(Function<FunctionSpec, Map<String, String>> environments, FirstEvents events, Path home, int runs) {

    private static final double MILLION = 1e6;
    private static final long PATIENCE_SECONDS = 60;
    private static final String RUNTIME_CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    private record Run(double total, double untilAsked, double cpu) {
    }

    void measure(List<FunctionSpec> functions, Noise noise, PrintStream out) throws Exception {
        out.printf("%nCold starts through the Lambda Runtime API, %d of each, %s, C1 and serial collector; ms: median [middle half]%n",
                runs,
                Java.taskset().isPresent() ? "held on one processor" : "on all processors (no taskset here)");
        out.printf("%-24s %-32s %-32s %s%n", "", "start to first answer", "of it, until ready", "CPU");
        for (var function : functions) {
            var measured = new ArrayList<Run>();
            // The first run reads the jars from the disk and is not counted.
            start(function);
            for (int i = 0; i < runs; i++) {
                noise.probe();
                measured.add(start(function));
            }
            out.printf("%-24s %-32s %-32s %s%n", function.name(), samples(measured, Run::total), samples(measured, Run::untilAsked),
                    samples(measured, Run::cpu));
        }
    }

    private static Samples samples(List<Run> runs, java.util.function.ToDoubleFunction<Run> what) {
        return new Samples(runs.stream().mapToDouble(what).toArray());
    }

    private Run start(FunctionSpec function) throws IOException, InterruptedException {
        try (var api = new RuntimeApi(events.of(function))) {
            var log = home.resolve("target/benchmark/" + function.name() + ".log").toFile();
            var builder = new ProcessBuilder(command(function)).redirectErrorStream(true).redirectOutput(log);
            builder.environment().clear();
            builder.environment().putAll(environments.apply(function));
            builder.environment().putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "AWS_LAMBDA_FUNCTION_NAME", function.name(),
                    "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMb()),
                    "AWS_LAMBDA_LOG_GROUP_NAME", "benchmark", "AWS_LAMBDA_LOG_STREAM_NAME", "benchmark", "PATH", "/usr/bin:/bin"));
            long start = System.nanoTime();
            var process = builder.start();
            try {
                var answer = api.answered().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                var cpu = new CpuTime(process.toHandle()).used();
                demandSuccess(function, answer.body());
                return new Run((answer.at() - start) / MILLION, (api.asked().join() - start) / MILLION, cpu.toNanos() / MILLION);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException(function.name() + " gave no answer; its output is in " + log, e);
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static void demandSuccess(FunctionSpec function, String answer) {
        var expected = function.routes().isEmpty() ? "" : "\"statusCode\":200";
        if (!answer.replace(" ", "").contains(expected) || answer.contains("itemIdentifier")) {
            throw new IllegalStateException(function.name() + " answered " + answer);
        }
    }

    private List<String> command(FunctionSpec function) {
        var command = new ArrayList<String>();
        Java.taskset().ifPresent(taskset -> command.addAll(List.of(taskset.toString(), "-c", "0")));
        // As the managed runtime without SnapStart runs it: the first compiler alone.
        command.addAll(List.of(Java.executable(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx" + function.memoryMb() + "m",
                "--enable-native-access=ALL-UNNAMED", "-classpath", classPath(function), RUNTIME_CLIENT,
                function.handler() + "::handleRequest"));
        return command;
    }

    private String classPath(FunctionSpec function) {
        var own = RuntimeClassPath.of(home.resolveSibling(function.module())).stream().map(URL::getPath);
        var client = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("aws-lambda-java-") || entry.contains("utils-lite"));
        return Stream.concat(own, client).distinct().collect(Collectors.joining(File.pathSeparator));
    }
}
