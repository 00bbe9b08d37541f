package dev.karigar.lambda.telemetry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The CloudWatch embedded metric format: metadata with which CloudWatch extracts metrics from a log line. Limits and form: CloudWatch
 * user guide, "Specification: Embedded metric format".
 */
final class EmbeddedMetrics {

    static final String METADATA = "_aws";

    private static final String NAMESPACE = "Karigar";
    private static final int MAX_DIMENSIONS = 30;
    private static final int MAX_METRICS = 100;

    private EmbeddedMetrics() {
    }

    /** The member {@value #METADATA} of a line that has the metrics' values and dimensions as its members. */
    static Map<String, Object> metadata(Instant at, List<Metrics> groups) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("Timestamp", at.toEpochMilli());
        metadata.put("CloudWatchMetrics", groups.stream().map(EmbeddedMetrics::directive).toList());
        return metadata;
    }

    private static Map<String, Object> directive(Metrics group) {
        // CloudWatch ignores a line outside these limits without an error.
        if (group.metrics().isEmpty() || group.metrics().size() > MAX_METRICS || group.dimensions().size() > MAX_DIMENSIONS) {
            throw new IllegalArgumentException("CloudWatch takes 1 to 100 metrics with at most 30 dimensions");
        }
        var directive = new LinkedHashMap<String, Object>();
        directive.put("Namespace", NAMESPACE);
        directive.put("Dimensions", List.of(group.dimensions()));
        directive.put("Metrics", group.metrics().stream().map(EmbeddedMetrics::definition).toList());
        return directive;
    }

    private static Map<String, Object> definition(Metric metric) {
        var definition = new LinkedHashMap<String, Object>();
        definition.put("Name", metric.name());
        definition.put("Unit", metric.unit().cloudWatchName());
        return definition;
    }
}
