package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.infra.synth.Templates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Time-outs fit together: a function runs longer than it waits for a connection, its caller waits longer than the function runs, and the
 * visibility time-out of its queue is six times its own.
 */
final class TimeoutRule implements Rule {

    // Seconds that a request needs after it has a connection.
    private static final int WORK = 5;
    private static final int GATEWAY_TIMEOUT = 30;
    // AWS recommends it for event source mappings (Lambda guide, "Using Lambda with Amazon SQS").
    private static final int VISIBILITY_FACTOR = 6;
    // Aurora resumes in about 15 s, after a day of pause in about 30 s.
    private static final int RESUME = 30;
    // Lambda's default in seconds, for a template without a time-out.
    private static final int DEFAULT_TIMEOUT = 3;
    private static final Pattern CONNECT_TIMEOUT = Pattern.compile("[?&]connectTimeout=(\\d+)");

    @Override
    public List<Violation> violations(Templates templates) {
        var violations = new ArrayList<Violation>();
        for (var function : templates.ofType("AWS::Lambda::Function")) {
            int timeout = function.properties().path("Timeout").asInt(DEFAULT_TIMEOUT);
            var variables = function.properties().path("Environment").path("Variables");
            if (variables.has("DATABASE_BORROW_TIMEOUT")
                    && Duration.parse(variables.path("DATABASE_BORROW_TIMEOUT").asText()).toSeconds() + WORK > timeout) {
                violations.add(new Violation(function.path(), "ends before it has waited for its connection"));
            }
            // The owner connects without a pool; the default of the PostgreSQL driver is ten seconds.
            if (variables.has("DATABASE_SECRET") && connectTimeout(variables.path("DATABASE_URL").toString()) < RESUME) {
                violations.add(new Violation(function.path(), "does not wait until a paused database has resumed"));
            }
            if (variables.has("ORIGIN_CHECK") && timeout >= GATEWAY_TIMEOUT) {
                violations.add(new Violation(function.path(), "runs longer than API Gateway waits"));
            }
            violations.addAll(ofQueues(templates, function, timeout));
        }
        violations.addAll(ofDeploySteps(templates));
        return violations;
    }

    private static List<Violation> ofQueues(Templates templates, Templates.Resource function, int timeout) {
        var construct = function.path().replace("/Function/Resource", "/");
        return templates.ofType("AWS::Lambda::EventSourceMapping")
                .stream()
                .filter(source -> source.path().startsWith(construct))
                .map(source -> source.properties().path("EventSourceArn").path("Fn::GetAtt").path(0).asText())
                .flatMap(id -> templates.resources().filter(queue -> queue.id().equals(id)))
                .filter(queue -> queue.properties().path("VisibilityTimeout").asInt() < VISIBILITY_FACTOR * timeout)
                .map(queue -> new Violation(queue.path(), "delivers a message again while " + function.path() + " may still process it"))
                .toList();
    }

    // A trigger that times out first invokes the function a second time, and CloudFormation notices the failure only after an hour.
    private static List<Violation> ofDeploySteps(Templates templates) {
        return templates.ofType("Custom::Trigger").stream().filter(trigger -> {
            var version = only(templates, trigger.properties().path("HandlerArn"));
            int timeout = only(templates, version.properties().path("FunctionName")).properties().path("Timeout").asInt(DEFAULT_TIMEOUT);
            return trigger.properties().path("Timeout").asLong() <= Duration.ofSeconds(timeout).toMillis();
        }).map(trigger -> new Violation(trigger.path(), "times out before its function")).toList();
    }

    private static Templates.Resource only(Templates templates, JsonNode reference) {
        return templates.resources().filter(resource -> resource.id().equals(reference.path("Ref").asText())).findFirst().orElseThrow();
    }

    private static int connectTimeout(String url) {
        var parameter = CONNECT_TIMEOUT.matcher(url);
        return parameter.find() ? Integer.parseInt(parameter.group(1)) : 0;
    }
}
