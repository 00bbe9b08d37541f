package dev.karigar.local.runtime;

import dev.karigar.catalog.FunctionSpec;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a function's process is started.
 *
 * @param handler     as Lambda is told it
 * @param memoryMb    MB; the heap gets what Lambda gives it
 * @param task        the unpacked archive
 * @param environment what the deployment sets
 * @param snapshot    whether it primes itself and waits to be restored before it takes an event, as SnapStart has it
 * @param before      the command's first words, such as {@code taskset}
 * @param log         where its output goes
 */
public record LocalMain(String handler, int memoryMb, Path task, Map<String, String> environment, boolean snapshot, List<String> before,
        Path log) {

    private static final String RUNTIME_CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final List<String> RUNTIME_JARS = List.of("aws-lambda-java-runtime-interface-client", "aws-lambda-java-core",
            "aws-lambda-java-serialization", "utils-lite");
    private static final double HEAP_SHARE = 0.85;

    public LocalMain {
        environment = Map.copyOf(environment);
        before = List.copyOf(before);
    }

    /** A function of the catalog, started cold. */
    public static LocalMain of(FunctionSpec function, Path task, Map<String, String> environment, Path log) {
        return new LocalMain(function.handler() + "::handleRequest", function.memoryMb(), task, environment, false, List.of(), log);
    }

    public LocalMain withSnapshot() {
        return new LocalMain(handler, memoryMb, task, environment, true, before, log);
    }

    public LocalMain after(List<String> words) {
        return new LocalMain(handler, memoryMb, task, environment, snapshot, words, log);
    }

    /**
     * The managed runtime's own command line, as functions that print it show it
     * (github.com/sigpwned/the-lambda-iceberg-dissecting-the-official-java-runtimes): the runtime's jars alone are the class
     * path, and its client loads {@code lib/*.jar} of the working directory. SnapStart has both compilers.
     */
    List<String> command() {
        var command = new ArrayList<>(before);
        command.addAll(List.of(Java.executable(), "-XX:MaxHeapSize=" + Math.round(memoryMb * HEAP_SHARE) + "m", "-XX:+UseSerialGC"));
        if (!snapshot) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("--add-opens=java.base/java.io=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac", "-classpath", runtimeJars(), RUNTIME_CLIENT, handler));
        return command;
    }

    private static String runtimeJars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> RUNTIME_JARS.stream().anyMatch(name -> Path.of(entry).getFileName().toString().startsWith(name)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What the deployment sets and what Lambda itself adds. */
    Map<String, String> variables(String runtimeApi) {
        var variables = new HashMap<>(environment);
        variables.putAll(Map.of("AWS_LAMBDA_RUNTIME_API", runtimeApi, "AWS_LAMBDA_FUNCTION_NAME", "local", "AWS_LAMBDA_FUNCTION_VERSION",
                "1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(memoryMb), "AWS_LAMBDA_LOG_GROUP_NAME", "local",
                "AWS_LAMBDA_LOG_STREAM_NAME", "local", "AWS_LAMBDA_INITIALIZATION_TYPE", snapshot ? "snap-start" : "on-demand",
                "LAMBDA_TASK_ROOT", task.toString(), "TZ", ":UTC", "LANG", "en_US.UTF-8"));
        return variables;
    }
}
