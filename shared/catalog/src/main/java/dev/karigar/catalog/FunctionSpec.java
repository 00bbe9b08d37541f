package dev.karigar.catalog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One Lambda function.
 *
 * @param name        unique; the last part of the function's name on AWS and of its log group
 * @param module      the Maven module's folder, whose archive is deployed; several functions may share one
 * @param handler     the handler class; Lambda's own form adds {@code ::handleRequest}
 * @param triggers    what invokes it
 * @param grants      what it may access
 * @param environment variables it reads besides those that its triggers and grants bring
 * @param sizing      memory, time-out and concurrency
 * @param snapStart   whether a snapshot of the initialised function is restored instead of a cold start
 */
public record FunctionSpec(String name, String module, String handler, Triggers triggers, Grants grants, List<Variable> environment,
        Sizing sizing, boolean snapStart) {

    public FunctionSpec {
        environment = List.copyOf(environment);
    }

    /** A function of the module {@code functions/<name>}, with SnapStart. */
    public static FunctionSpec of(String name, String handler, Triggers triggers, Grants grants, Sizing sizing, Variable... environment) {
        return new FunctionSpec(name, "functions/" + name, handler, triggers, grants, List.of(environment), sizing, true);
    }

    /** The same function in the module of another one: both are deployed from one archive and differ in handler, grants and triggers. */
    public FunctionSpec inModuleOf(FunctionSpec other) {
        return new FunctionSpec(name, other.module, handler, triggers, grants, environment, sizing, snapStart);
    }

    /** The Maven artifact's id, which is the name of the module's folder. */
    public String artifact() {
        return module.substring(module.lastIndexOf('/') + 1);
    }

    /** The deployable archive below the project's root, as {@code mvn package} writes it. */
    public String archive() {
        return module + "/target/" + artifact() + ".zip";
    }

    /** All variables it reads. */
    public List<Variable> variables() {
        var variables = new ArrayList<>(Variable.broughtBy(triggers, grants));
        variables.addAll(environment);
        return List.copyOf(variables);
    }

    /**
     * Its environment on one deployment.
     *
     * @param values the value of a variable there, if it has one
     * @throws IllegalStateException if a required variable has no value
     */
    public Map<String, String> environment(Function<Variable, Optional<String>> values) {
        var resolved = new TreeMap<String, String>();
        for (var variable : variables()) {
            var value = values.apply(variable);
            if (value.isEmpty() && variable.required()) {
                throw new IllegalStateException("The variable %s of %s has no value here.".formatted(variable.name(), name));
            }
            value.ifPresent(text -> resolved.put(variable.name(), text));
        }
        return resolved;
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

    /** Whether API Gateway's {@code $default} route invokes it. */
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
