package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** docs/cost.md, counted on the template: USD of us-east-1's list prices, November 2026. */
class IdleCostTest {

    private static final double DAYS_A_MONTH = 30;
    private static final double SECRET_A_MONTH = 0.40;
    private static final double ALARM_A_MONTH = 0.10;
    private static final double STORAGE_A_MONTH = 0.10;
    private static final double ACU_HOUR = 0.12;
    // A minute of work, five of waiting before it sleeps.
    private static final double HOURS_AWAKE_FOR_A_TIMER = 0.1;
    private static final double MINUTES_A_DAY = 1440;

    @Test
    void an_idle_dev_costs_less_than_a_dollar_a_day() {
        var dev = Synthesised.environment("dev");
        double monthly = dev.ofType("AWS::SecretsManager::Secret").size() * SECRET_A_MONTH
                + dev.ofType("AWS::CloudWatch::Alarm").size() * ALARM_A_MONTH + STORAGE_A_MONTH;
        // At worst each wakes the database alone; those of functions without one do not.
        double awake = dev.ofType("AWS::Scheduler::Schedule")
                .stream()
                .filter(timer -> !timer.path().startsWith("Api/key-rotation/"))
                .mapToDouble(timer -> MINUTES_A_DAY / minutes(timer) * HOURS_AWAKE_FOR_A_TIMER)
                .sum();
        assertThat(monthly / DAYS_A_MONTH + awake * ACU_HOUR).isBetween(0.1, 1.0);
    }

    private static double minutes(Templates.Resource timer) {
        return Double.parseDouble(timer.properties().path("ScheduleExpression").asText().replaceAll("\\D", ""));
    }
}
