package dev.karigar.local.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.Schedule;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.lambda.Invocation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class TimersTest {

    private final AdjustableClock clock = new AdjustableClock(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
    private final Queue<String> events = new ConcurrentLinkedQueue<>();

    @Test
    void a_timer_fires_when_the_moved_clock_passes_its_time_and_then_not_before_the_next() {
        try (var timers = timers()) {
            timers.fireDue().join();
            assertThat(events).isEmpty();
            clock.advance(Duration.ofSeconds(60));
            timers.fireDue().join();
            timers.fireDue().join();
            assertThat(events).hasSize(1)
                    .first()
                    .asString()
                    .contains("\"detail-type\":\"sweep\"")
                    .contains("\"time\":\"2026-03-01T12:01:00Z\"");
        }
    }

    @Test
    void a_long_advance_fires_once() {
        try (var timers = timers()) {
            clock.advance(Duration.ofDays(1));
            timers.fireDue().join();
            assertThat(events).hasSize(1);
        }
    }

    @Test
    void a_schedule_runs_on_demand_and_its_answer_comes_back() {
        try (var timers = timers()) {
            assertThat(timers.runNow("sweep")).get()
                    .isInstanceOfSatisfying(Invocation.Answered.class,
                            answered -> assertThat(new String(answered.payload(), StandardCharsets.UTF_8)).isEqualTo("{\"done\": 1}"));
            assertThat(timers.runNow("none")).isEmpty();
        }
    }

    private Timers timers() {
        var function = FunctionSpec.of("sweeper", "none", Triggers.timer(new Schedule("sweep", Duration.ofMinutes(1))), Grants.NONE,
                Sizing.WORKER);
        return new Timers(List.of(function), (_, event, _) -> {
            events.add(new String(event, StandardCharsets.UTF_8));
            return new Invocation.Answered("{\"done\": 1}".getBytes(StandardCharsets.UTF_8));
        }, clock);
    }
}
