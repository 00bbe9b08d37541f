package dev.karigar.infra.alarms;

import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;

/**
 * One thing that somebody is told of.
 *
 * @param name      unique in the environment: {@code auth-errors}
 * @param sentence  what has happened when it rings
 * @param metric    over its own period
 * @param limit     what rings
 * @param rings     whether at or above the limit, or above it only
 * @param periods   how many periods in a row
 * @param runbook   where it stands what to do
 */
public record AlarmDefinition(String name, String sentence, IMetric metric, double limit, ComparisonOperator rings, int periods,
        Runbook runbook) {

    static AlarmDefinition atLeast(String name, String sentence, IMetric metric, double limit, int periods, Runbook runbook) {
        return new AlarmDefinition(name, sentence, metric, limit, ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, periods, runbook);
    }

    String description() {
        return sentence + " " + runbook.line();
    }
}
