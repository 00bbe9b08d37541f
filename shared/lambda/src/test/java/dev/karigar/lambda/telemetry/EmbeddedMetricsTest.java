package dev.karigar.lambda.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Validates the line of an invocation against CloudWatch's specification of the embedded metric format. */
class EmbeddedMetricsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Set<String> UNITS = Set.of("Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes",
            "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Count/Second", "None");

    private static JsonNode line(Map<String, String> environment, Consumer<InvocationLog> work) {
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (var invocation = Telemetry.of("bookings", environment, CLOCK).begin(null)) {
            work.accept(invocation);
        } finally {
            System.setOut(before);
        }
        var lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1);
        try {
            return new ObjectMapper().readTree(lines.getFirst());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void answer(InvocationLog invocation) {
        invocation.add(Metric.count("faults", 0));
        invocation.add(new Metric("outbox_age", Metric.Unit.SECONDS, 61));
        invocation.log("request answered", Map.of("route", "GET /api/v1/bookings"),
                Metrics.by("route", Metric.milliseconds("latency", 1_234_567)));
    }

    /** The rules of the specification; CloudWatch extracts no metric from a line that breaks one, and reports no error. */
    private static void assertValid(JsonNode line) {
        assertThat(line.toString().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(256 * 1024);
        var metadata = line.path("_aws");
        assertThat(metadata.path("Timestamp").isIntegralNumber()).isTrue();
        assertThat(metadata.path("CloudWatchMetrics").isArray()).isTrue();
        assertThat(metadata.path("CloudWatchMetrics")).isNotEmpty();
        for (var directive : metadata.path("CloudWatchMetrics")) {
            assertThat(directive.path("Namespace").asText()).hasSizeBetween(1, 1024).doesNotStartWith("AWS/");
            assertThat(directive.path("Dimensions")).isNotEmpty();
            directive.path("Dimensions").forEach(set -> {
                assertThat(set.size()).isLessThanOrEqualTo(30);
                set.forEach(name -> {
                    assertThat(line.path(name.asText()).isTextual()).as("%s is a text on the root", name).isTrue();
                    assertThat(line.path(name.asText()).asText()).hasSizeBetween(1, 1024).isPrintable().isASCII().doesNotStartWith(":");
                });
            });
            assertThat(directive.path("Metrics").size()).isBetween(1, 100);
            directive.path("Metrics").forEach(metric -> {
                assertThat(metric.path("Name").asText()).hasSizeBetween(1, 1024);
                assertThat(UNITS).contains(metric.path("Unit").asText());
                assertThat(line.path(metric.path("Name").asText()).isNumber()).as("%s is a number on the root", metric).isTrue();
            });
        }
    }

    @Test
    void the_line_conforms_to_the_specification() {
        var line = line(Map.of("KARIGAR_ENVIRONMENT", "dev"), EmbeddedMetricsTest::answer);

        assertValid(line);
        assertThat(line.at("/_aws/Timestamp").asLong()).isEqualTo(NOW.toEpochMilli());
        assertThat(line.at("/latency").asDouble()).isEqualTo(1.23);
        assertThat(line.at("/_aws/CloudWatchMetrics/0/Namespace").asText()).isEqualTo("Karigar");
    }

    @Test
    void a_dimension_without_a_field_is_found() {
        var line = line(Map.of("KARIGAR_ENVIRONMENT", "dev"),
                invocation -> invocation.log("x", Map.of(), Metrics.by("route", Metric.count("requests", 1))));

        assertThatThrownBy(() -> assertValid(line)).isInstanceOf(AssertionError.class).hasMessageContaining("route");
    }

    @Test
    void the_dimensions_of_a_metric_are_few() {
        var line = line(Map.of("KARIGAR_ENVIRONMENT", "dev"), EmbeddedMetricsTest::answer);

        assertThat(line.at("/_aws/CloudWatchMetrics").findValuesAsText("Name")).containsExactly("latency", "faults", "outbox_age");
        assertThat(line.at("/_aws/CloudWatchMetrics/0/Dimensions").toString()).isEqualTo("[[\"environment\",\"function\",\"route\"]]");
        assertThat(line.at("/_aws/CloudWatchMetrics/1/Dimensions").toString()).isEqualTo("[[\"environment\",\"function\"]]");
    }

    @Test
    void without_a_deployment_the_line_has_the_values_and_no_metrics() {
        var line = line(Map.of(), EmbeddedMetricsTest::answer);

        assertThat(line.path("faults").asInt(-1)).isZero();
        assertThat(line.has("_aws")).isFalse();
    }

    @Test
    void more_metrics_or_dimensions_than_cloudwatch_accepts_are_rejected() {
        var many = IntStream.rangeClosed(0, 100).mapToObj(i -> Metric.count("m" + i, 1)).toArray(Metric[]::new);
        var deep = new Metrics(Collections.nCopies(31, "d"), List.of(Metric.count("m", 1)));

        assertThatThrownBy(() -> EmbeddedMetrics.metadata(NOW, List.of(Metrics.ofFunction(many)))).hasMessageContaining("100");
        assertThatThrownBy(() -> EmbeddedMetrics.metadata(NOW, List.of(deep))).hasMessageContaining("30");
        assertThatThrownBy(() -> EmbeddedMetrics.metadata(NOW, List.of(Metrics.ofFunction()))).hasMessageContaining("1 to 100");
    }
}
