package dev.karigar.infra.docs;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.infra.alarms.Runbook;
import dev.karigar.infra.synth.Templates;
import dev.karigar.infra.synth.Templates.Resource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The alarms of an environment by section of the runbook. */
final class AlarmTable {

    private static final String SECTION_MARK = "runbook.md#";

    private AlarmTable() {
    }

    static String of(Templates templates) {
        var table = new MarkdownTable("section", "alarms", "metric", "threshold", "period");
        for (var section : Runbook.values()) {
            var alarms = templates.ofType("AWS::CloudWatch::Alarm").stream().filter(alarm -> isIn(section, alarm)).toList();
            if (!alarms.isEmpty()) {
                table.row("[" + section.anchor() + "](#" + section.anchor() + ")", distinct(alarms, AlarmTable::name),
                        distinct(alarms, alarm -> alarm.properties().path("MetricName").asText() + " (" + statistic(alarm) + ")"),
                        distinct(alarms, AlarmTable::threshold), distinct(alarms, AlarmTable::period));
            }
        }
        return table.toString();
    }

    private static boolean isIn(Runbook section, Resource alarm) {
        return alarm.properties().path("AlarmDescription").asText().endsWith(SECTION_MARK + section.anchor());
    }

    private static String distinct(List<Resource> alarms, Function<Resource, String> text) {
        return alarms.stream().map(text).distinct().collect(Collectors.joining(", "));
    }

    /** The alarm's name without the environment; FUNCTION stands for the name of each function. Canary alarms have generated names. */
    private static String name(Resource alarm) {
        var name = alarm.properties().path("AlarmName").asText().replaceFirst("karigar-[a-z]+-", "");
        if (name.isEmpty()) {
            return "`" + alarm.path().replaceFirst(".*/CanaryDeployments?/", "").replace("/Resource", "") + "`";
        }
        return FunctionCatalog.all()
                .stream()
                .filter(spec -> name.startsWith(spec.name() + "-"))
                .findFirst()
                .map(spec -> "`FUNCTION" + name.substring(spec.name().length()) + "`")
                .orElse("`" + name + "`");
    }

    private static String statistic(Resource alarm) {
        return alarm.properties().path("Statistic").asText(alarm.properties().path("ExtendedStatistic").asText());
    }

    private static String threshold(Resource alarm) {
        var comparison = alarm.properties().path("ComparisonOperator").asText().equals("GreaterThanThreshold") ? "> " : ">= ";
        return comparison + alarm.properties().path("Threshold").asLong();
    }

    private static String period(Resource alarm) {
        return alarm.properties().path("EvaluationPeriods").asInt() + " x " + alarm.properties().path("Period").asInt() / 60 + " min";
    }
}
