package dev.karigar.local.schedules;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Schedule;
import dev.karigar.emulation.events.ScheduledEvents;
import dev.karigar.kernel.Ids;
import dev.karigar.local.lambda.FunctionInvoker;
import dev.karigar.local.lambda.InvocationResult;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Invokes functions at the rates of their schedules, by the stack's clock. When the clock is advanced past several periods of a
 * schedule, the schedule runs once.
 */
public final class Scheduler implements AutoCloseable {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final FunctionInvoker functions;
    private final Clock clock;
    private final Ids ids;
    private final ScheduledExecutorService ticker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("scheduler").factory());

    /** A schedule and when it is due next. */
    private static final class Entry {

        private final FunctionSpec function;
        private final Schedule schedule;
        private Instant due;

        Entry(FunctionSpec function, Schedule schedule, Instant now) {
            this.function = function;
            this.schedule = schedule;
            this.due = now.plus(schedule.every());
        }

        /** Whether the schedule is due; then it is due again one period from now. */
        synchronized boolean claimIfDue(Instant now) {
            if (now.isBefore(due)) {
                return false;
            }
            due = now.plus(schedule.every());
            return true;
        }
    }

    public Scheduler(List<FunctionSpec> catalog, FunctionInvoker functions, Clock clock) {
        this.functions = functions;
        this.clock = clock;
        this.ids = new Ids(clock);
        for (var function : catalog) {
            for (var schedule : function.schedules()) {
                entries.put(schedule.name(), new Entry(function, schedule, clock.instant()));
            }
        }
    }

    /** Runs due schedules once a second from now on. */
    public void start() {
        var _ = ticker.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Runs every schedule that is due, each on a thread of its own, so that a slow one does not delay the others. */
    public CompletableFuture<Void> runDue() {
        var now = clock.instant();
        var runs = entries.values()
                .stream()
                .filter(entry -> entry.claimIfDue(now))
                .map(this::runAsync)
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(runs);
    }

    // The results are not awaited: the host logs and counts failures.
    private void tick() {
        var _ = runDue();
    }

    private CompletableFuture<InvocationResult> runAsync(Entry entry) {
        return CompletableFuture.supplyAsync(() -> run(entry), command -> Thread.ofVirtual().start(command));
    }

    /** Runs a schedule now and waits for the result; empty when there is no schedule of that name. */
    public Optional<InvocationResult> runNow(String name) {
        return Optional.ofNullable(entries.get(name)).map(this::run);
    }

    private InvocationResult run(Entry entry) {
        var id = ids.next().toString();
        return functions.invoke(entry.function, ScheduledEvents.event(id, entry.schedule.name(), clock.instant()), id);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
