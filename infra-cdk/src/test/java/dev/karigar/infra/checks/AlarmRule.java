package dev.karigar.infra.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every function of ours rings when it fails, is throttled or slow; every alarm tells somebody and names the runbook's line. */
final class AlarmRule implements Rule {

    private static final Set<String> OF_A_FUNCTION = Set.of("Errors", "Throttles", "Duration");

    @Override
    public List<String> complaints(Templates templates) {
        var complaints = new ArrayList<String>();
        var alarms = templates.ofType("AWS::CloudWatch::Alarm");
        for (var function : templates.ofType("AWS::Lambda::Function")) {
            var name = function.properties().path("FunctionName").asText();
            if (!name.isEmpty()) {
                var watched = alarms.stream()
                        .filter(alarm -> isOver(alarm, name))
                        .map(alarm -> alarm.properties().path("MetricName").asText())
                        .collect(Collectors.toSet());
                OF_A_FUNCTION.stream()
                        .filter(metric -> !watched.contains(metric))
                        .sorted()
                        .forEach(metric -> complaints.add(name + " has no alarm on its " + metric));
            }
        }
        for (var alarm : alarms) {
            if (!alarm.properties().path("AlarmDescription").asText().contains("docs/runbook.md#")) {
                complaints.add(alarm.path() + " names no line of the runbook");
            }
            if (alarm.properties().path("AlarmActions").isEmpty() && !alarm.path().contains("/CanaryDeployment/")) {
                complaints.add(alarm.path() + " tells nobody");
            }
        }
        return complaints;
    }

    private static boolean isOver(Templates.Resource alarm, String function) {
        for (var dimension : alarm.properties().path("Dimensions")) {
            if (dimension.path("Name").asText().equals("FunctionName") && dimension.path("Value").asText().equals(function)) {
                return alarm.properties().path("Dimensions").size() == 1;
            }
        }
        return false;
    }
}
