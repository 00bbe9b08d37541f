package dev.karigar.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.lambda.telemetry.Telemetry;
import dev.karigar.platform.SnapStartPrimer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of every Lambda handler that has beans: its telemetry, its Micronaut context and its SnapStart hook.
 *
 * <p>The context reads the environment variables it is given and no other configuration of the machine, so that the same handler
 * class runs on Lambda, in a test and in the local stack beside other functions. {@link Clock}, {@link FunctionSpec} and the
 * error reporter are beans of it.
 */
public final class EntryPoint implements AutoCloseable {

    private final Telemetry telemetry;
    private final ApplicationContext context;
    // The CRaC context of the runtime holds hooks weakly.
    @SuppressWarnings("unused")
    private @Nullable SnapStartHook hook;

    private EntryPoint(Telemetry telemetry, ApplicationContext context) {
        this.telemetry = telemetry;
        this.context = context;
    }

    /**
     * Starts the context; a failure is reported before it is thrown.
     *
     * @param environment the function's environment variables; a bean reads {@code DATABASE_URL} as the property {@code database.url}
     * @param settings    Micronaut's own properties
     */
    public static EntryPoint start(FunctionSpec function, Map<String, String> environment, Clock clock, Map<String, Object> settings) {
        var telemetry = Telemetry.of(function.name(), environment, clock);
        return new EntryPoint(telemetry, telemetry.initialize(() -> context(function, environment, clock, settings, telemetry)));
    }

    /**
     * The same for a deployed function: an environment variable that is missing or malformed fails the start, and with it the
     * deployment.
     */
    public static EntryPoint startValidated(FunctionSpec function, Map<String, String> environment, Clock clock,
            Map<String, Object> settings) {
        Telemetry.of(function.name(), environment, clock).initialize(() -> {
            RequiredVariables.validate(function, environment);
            return function;
        });
        return start(function, environment, clock, settings);
    }

    private static ApplicationContext context(FunctionSpec function, Map<String, String> environment, Clock clock,
            Map<String, Object> settings, Telemetry telemetry) {
        return ApplicationContext.builder()
                .classLoader(EntryPoint.class.getClassLoader())
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environmentPropertySource(false)
                .bootstrapEnvironment(false)
                .banner(false)
                .properties(settings)
                .propertySources(PropertySource.of("environment", new HashMap<>(environment),
                        PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE, PropertySource.Origin.of("the function's environment")))
                .singletons(clock, function, telemetry.errorReporter())
                .start();
    }

    public ApplicationContext context() {
        return context;
    }

    /** Creates a bean during init, so that wrong wiring fails the deployment; a failure is reported before it is thrown. */
    public <T> T bean(Class<T> type) {
        return telemetry.initialize(() -> context.getBean(type));
    }

    /**
     * Registers, where Lambda takes a snapshot of this process, what runs before it: every {@link SnapStartPrimer} bean, then
     * {@code own}.
     */
    public void registerPriming(SnapStartPrimer own) {
        hook = SnapStartHook.register(() -> {
            context.getBeansOfType(SnapStartPrimer.class).forEach(SnapStartPrimer::prime);
            own.prime();
        });
    }

    /**
     * Runs one invocation. Its fields are in every log line until it ends; what it throws is logged, reported and thrown on, for
     * Lambda to retry or to answer.
     *
     * @param lambda null in tests that need none of its values
     */
    public void invoke(@Nullable Context lambda, Telemetry.Invocation invocation) throws IOException {
        telemetry.invoke(lambda, invocation);
    }

    @Override
    public void close() {
        context.close();
    }
}
