package dev.karigar.lambda.telemetry;

/**
 * One value of a metric.
 *
 * @param name also the field of the log line that carries the value
 */
public record Metric(String name, Unit unit, Number value) {

    /** CloudWatch units. */
    public enum Unit {
        MILLISECONDS("Milliseconds"),
        SECONDS("Seconds"),
        COUNT("Count");

        private final String cloudWatchName;

        Unit(String cloudWatchName) {
            this.cloudWatchName = cloudWatchName;
        }

        String cloudWatchName() {
            return cloudWatchName;
        }
    }

    public static Metric count(String name, long value) {
        return new Metric(name, Unit.COUNT, value);
    }

    /** A duration in nanoseconds, written as milliseconds with two decimals. */
    public static Metric milliseconds(String name, long nanos) {
        return new Metric(name, Unit.MILLISECONDS, Math.round(nanos / 10_000.0) / 100.0);
    }
}
