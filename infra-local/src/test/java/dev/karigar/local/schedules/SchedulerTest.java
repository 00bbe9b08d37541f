package dev.karigar.local.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.Schedule;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.lambda.InvocationResult;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    private final AdjustableClock clock = new AdjustableClock(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
    private final Queue<String> events = new ConcurrentLinkedQueue<>();

    @Test
    void a_schedule_runs_when_the_clock_passes_its_time_and_then_not_before_the_next_period() {
        try (var scheduler = scheduler()) {
            scheduler.runDue().join();
            assertThat(events).isEmpty();
            clock.advance(Duration.ofSeconds(60));
            scheduler.runDue().join();
            scheduler.runDue().join();
            assertThat(events).hasSize(1)
                    .first()
                    .asString()
                    .contains("\"detail-type\":\"purge\"")
                    .contains("\"time\":\"2026-03-01T12:01:00Z\"");
        }
    }

    @Test
    void after_an_advance_of_many_periods_a_schedule_runs_once() {
        try (var scheduler = scheduler()) {
            clock.advance(Duration.ofDays(1));
            scheduler.runDue().join();
            assertThat(events).hasSize(1);
        }
    }

    @Test
    void a_schedule_runs_on_demand_and_its_response_is_returned() {
        try (var scheduler = scheduler()) {
            assertThat(scheduler.runNow("purge")).get()
                    .isInstanceOfSatisfying(InvocationResult.Success.class,
                            success -> assertThat(new String(success.payload(), StandardCharsets.UTF_8)).isEqualTo("{\"done\": 1}"));
            assertThat(scheduler.runNow("none")).isEmpty();
        }
    }

    private Scheduler scheduler() {
        var function = FunctionSpec.of("purger", "none", Triggers.timer(new Schedule("purge", Duration.ofMinutes(1))), Grants.NONE,
                Sizing.WORKER);
        return new Scheduler(List.of(function), (_, event, _) -> {
            events.add(new String(event, StandardCharsets.UTF_8));
            return new InvocationResult.Success("{\"done\": 1}".getBytes(StandardCharsets.UTF_8));
        }, clock);
    }
}
