package dev.karigar.lambda.telemetry;

import java.util.ArrayList;
import java.util.List;

/**
 * The metrics of one log line that share their dimensions.
 *
 * @param dimensions names of fields of the line; CloudWatch bills each metric once for each combination of their values
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
