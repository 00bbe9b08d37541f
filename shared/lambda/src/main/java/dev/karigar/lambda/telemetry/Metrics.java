package dev.karigar.lambda.telemetry;

import java.util.ArrayList;
import java.util.List;

/**
 * Metrics of one event under the same dimensions.
 *
 * @param dimensions names of fields of the line; CloudWatch bills every combination of their values with every metric
 */
public record Metrics(List<String> dimensions, List<Metric> metrics) {

    private static final List<String> OF_FUNCTION = List.of(LogFields.ENVIRONMENT, LogFields.FUNCTION);

    public Metrics {
        dimensions = List.copyOf(dimensions);
        metrics = List.copyOf(metrics);
    }

    /** One series per metric, function and environment. */
    public static Metrics ofFunction(Metric... metrics) {
        return new Metrics(OF_FUNCTION, List.of(metrics));
    }

    /** One series per metric, function, environment and value of the line's {@code field}. */
    public static Metrics by(String field, Metric... metrics) {
        var dimensions = new ArrayList<>(OF_FUNCTION);
        dimensions.add(field);
        return new Metrics(dimensions, List.of(metrics));
    }
}
