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
 * The command line and the variables of a function's process, as in Lambda's managed runtime.
 *
 * @param handler     the handler as it is configured in Lambda, {@code package.Class::method}
 * @param memoryMb    MB; the heap gets the share that Lambda gives it
 * @param task        the folder of the unpacked archive
 * @param environment the variables that the deployment sets
 * @param snapStart   whether the function primes itself and waits to be restored before it asks for an event
 * @param prefix      words before the command, such as {@code taskset -c 0}
 * @param log         the file that receives the output
 */
public record FunctionLaunch(String handler, int memoryMb, Path task, Map<String, String> environment, boolean snapStart,
        List<String> prefix, Path log) {

    private static final String RUNTIME_CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final List<String> RUNTIME_JARS = List.of("aws-lambda-java-runtime-interface-client", "aws-lambda-java-core",
            "aws-lambda-java-serialization", "utils-lite");
    private static final double HEAP_SHARE = 0.85;

    public FunctionLaunch {
        environment = Map.copyOf(environment);
        prefix = List.copyOf(prefix);
    }

    /** A function of the catalog without SnapStart. */
    public static FunctionLaunch of(FunctionSpec function, Path task, Map<String, String> environment, Path log) {
        return new FunctionLaunch(function.handler() + "::handleRequest", function.memoryMb(), task, environment, false, List.of(), log);
    }

    public FunctionLaunch withSnapStart() {
        return new FunctionLaunch(handler, memoryMb, task, environment, true, prefix, log);
    }

    public FunctionLaunch withPrefix(List<String> words) {
        return new FunctionLaunch(handler, memoryMb, task, environment, snapStart, words, log);
    }

    /**
     * The managed runtime's command line, as functions that print it show it
     * (github.com/sigpwned/the-lambda-iceberg-dissecting-the-official-java-runtimes): the class path holds the runtime's jars only;
     * the runtime client loads {@code lib/*.jar} of the working directory. With SnapStart both compilers are enabled.
     */
    List<String> command() {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(Programs.java(), "-XX:MaxHeapSize=" + Math.round(memoryMb * HEAP_SHARE) + "m", "-XX:+UseSerialGC"));
        if (!snapStart) {
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

    /** The variables that the deployment sets and those that Lambda adds. */
    Map<String, String> variables(String runtimeApi) {
        var variables = new HashMap<>(environment);
        variables.putAll(Map.of("AWS_LAMBDA_RUNTIME_API", runtimeApi, "AWS_LAMBDA_FUNCTION_NAME", "local", "AWS_LAMBDA_FUNCTION_VERSION",
                "1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(memoryMb), "AWS_LAMBDA_LOG_GROUP_NAME", "local",
                "AWS_LAMBDA_LOG_STREAM_NAME", "local", "AWS_LAMBDA_INITIALIZATION_TYPE", snapStart ? "snap-start" : "on-demand",
                "LAMBDA_TASK_ROOT", task.toString(), "TZ", ":UTC", "LANG", "en_US.UTF-8"));
        return variables;
    }
}
