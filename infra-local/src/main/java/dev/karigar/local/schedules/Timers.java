package dev.karigar.local.schedules;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Schedule;
import dev.karigar.kernel.Ids;
import dev.karigar.local.lambda.Invocation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Invokes functions at their rates, by the stack's clock: an hour's advance fires a one-minute rate once, at once. */
public final class Timers implements AutoCloseable {

    private final Map<String, Timer> timers = new LinkedHashMap<>();
    private final Invoker invoker;
    private final Clock clock;
    private final Ids ids;
    private final ScheduledExecutorService ticker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("timers").factory());

    /** Calls a function. */
    @FunctionalInterface
    public interface Invoker {
        Invocation invoke(FunctionSpec function, byte[] event, String requestId);
    }

    /** A schedule and when it is due. */
    private static final class Timer {

        private final FunctionSpec function;
        private final Schedule schedule;
        private Instant due;

        Timer(FunctionSpec function, Schedule schedule, Instant now) {
            this.function = function;
            this.schedule = schedule;
            this.due = now.plus(schedule.every());
        }

        synchronized boolean takes(Instant now) {
            if (now.isBefore(due)) {
                return false;
            }
            due = now.plus(schedule.every());
            return true;
        }
    }

    public Timers(List<FunctionSpec> functions, Invoker invoker, Clock clock) {
        this.invoker = invoker;
        this.clock = clock;
        this.ids = new Ids(clock);
        for (var function : functions) {
            for (var schedule : function.schedules()) {
                timers.put(schedule.name(), new Timer(function, schedule, clock.instant()));
            }
        }
    }

    public void start() {
        var _ = ticker.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    public List<String> names() {
        return List.copyOf(timers.keySet());
    }

    /** Starts every timer that is due; each runs on a thread of its own, so that a slow one holds up no other. */
    public CompletableFuture<Void> fireDue() {
        var now = clock.instant();
        var runs = timers.values().stream().filter(timer -> timer.takes(now)).map(this::fire).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(runs);
    }

    // Nobody waits for these runs: how each ended is in the function's log and counters.
    private void tick() {
        var _ = fireDue();
    }

    private CompletableFuture<Invocation> fire(Timer timer) {
        return CompletableFuture.supplyAsync(() -> run(timer), command -> Thread.ofVirtual().start(command));
    }

    /** Runs a schedule now and waits for its end; nothing when there is none of the name. */
    public Optional<Invocation> runNow(String name) {
        return Optional.ofNullable(timers.get(name)).map(this::run);
    }

    private Invocation run(Timer timer) {
        var id = ids.next().toString();
        return invoker.invoke(timer.function, event(id, timer.schedule.name()), id);
    }

    // As EventBridge writes scheduled events; the schedule's name stands in detail-type.
    private byte[] event(String id, String name) {
        return """
                {"version":"0","id":"%s","detail-type":"%s","source":"aws.scheduler","account":"000000000000","time":"%s",\
                "region":"us-east-1","resources":["arn:aws:scheduler:us-east-1:000000000000:schedule/default/%s"],"detail":{}}"""
                .formatted(id, name, clock.instant().truncatedTo(ChronoUnit.SECONDS), name)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
