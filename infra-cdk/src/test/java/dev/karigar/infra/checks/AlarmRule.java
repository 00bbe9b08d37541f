package dev.karigar.infra.checks;

import dev.karigar.infra.synth.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every named function has alarms on errors, throttles and duration; every alarm has an action and names a section of the runbook. */
final class AlarmRule implements Rule {

    private static final Set<String> FUNCTION_METRICS = Set.of("Errors", "Throttles", "Duration");

    @Override
    public List<Violation> violations(Templates templates) {
        var violations = new ArrayList<Violation>();
        var alarms = templates.ofType("AWS::CloudWatch::Alarm");
        for (var function : templates.ofType("AWS::Lambda::Function")) {
            var name = function.properties().path("FunctionName").asText();
            if (!name.isEmpty()) {
                var metrics = alarms.stream()
                        .filter(alarm -> isOfFunction(alarm, name))
                        .map(alarm -> alarm.properties().path("MetricName").asText())
                        .collect(Collectors.toSet());
                FUNCTION_METRICS.stream()
                        .filter(metric -> !metrics.contains(metric))
                        .sorted()
                        .forEach(metric -> violations.add(new Violation(function.path(), "no alarm on " + metric)));
            }
        }
        for (var alarm : alarms) {
            if (!alarm.properties().path("AlarmDescription").asText().matches(".*\\brunbook\\.md#[a-z0-9-]+")) {
                violations.add(new Violation(alarm.path(), "the description does not end with a section of the runbook"));
            }
            if (alarm.properties().path("AlarmActions").isEmpty() && !alarm.path().contains("/CanaryDeployment")) {
                violations.add(new Violation(alarm.path(), "no alarm action"));
            }
        }
        return violations;
    }

    private static boolean isOfFunction(Templates.Resource alarm, String function) {
        for (var dimension : alarm.properties().path("Dimensions")) {
            if (dimension.path("Name").asText().equals("FunctionName") && dimension.path("Value").asText().equals(function)) {
                return alarm.properties().path("Dimensions").size() == 1;
            }
        }
        return false;
    }
}
