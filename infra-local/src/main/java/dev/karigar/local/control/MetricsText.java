package dev.karigar.local.control;

import dev.karigar.local.lambda.FunctionMetrics;
import dev.karigar.local.queues.Queues;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Counters in the Prometheus text format 0.0.4. */
final class MetricsText {

    private final StringBuilder text = new StringBuilder();

    private MetricsText() {
    }

    static String of(Map<String, FunctionMetrics> functions, List<Queues.Depth> queues) {
        var metrics = new MetricsText();
        var sorted = new TreeMap<>(functions);
        metrics.functions("karigar_function_invocations_total", "counter", "Invocations, failed ones included.", sorted,
                FunctionMetrics::invocations);
        metrics.functions("karigar_function_errors_total", "counter", "Exceptions and time-outs.", sorted, FunctionMetrics::errors);
        metrics.functions("karigar_function_throttles_total", "counter", "Invocations that found no free instance.", sorted,
                FunctionMetrics::throttles);
        metrics.functions("karigar_function_cold_starts_total", "counter", "Instances created.", sorted, FunctionMetrics::coldStarts);
        metrics.head("karigar_function_duration_seconds", "summary", "Time spent in invocations.");
        sorted.forEach((name, function) -> {
            metrics.line("karigar_function_duration_seconds_sum", "function=\"" + name + "\"", function.duration().toNanos() / 1e9);
            metrics.line("karigar_function_duration_seconds_count", "function=\"" + name + "\"", (double) function.invocations());
        });
        metrics.queues(queues);
        return metrics.text.toString();
    }

    private void functions(String name, String type, String help, Map<String, FunctionMetrics> functions,
            ToDoubleFunction<FunctionMetrics> value) {
        head(name, type, help);
        functions.forEach((function, metrics) -> line(name, "function=\"" + function + "\"", value.applyAsDouble(metrics)));
    }

    private void queues(List<Queues.Depth> queues) {
        head("karigar_queue_messages", "gauge", "Messages per queue and state.");
        for (var queue : queues) {
            line("karigar_queue_messages", "queue=\"" + queue.name() + "\",state=\"waiting\"", queue.depth());
            line("karigar_queue_messages", "queue=\"" + queue.name() + "\",state=\"in_flight\"", queue.inFlight());
            line("karigar_queue_messages", "queue=\"" + queue.name() + "\",state=\"dead\"", queue.deadLetters());
        }
    }

    private void head(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private void line(String name, String labels, double value) {
        var number = value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.6f", value);
        text.append(name).append('{').append(labels).append("} ").append(number).append('\n');
    }
}
