package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A function outlives its wait for a connection, its caller outlives the function, and messages stay hidden six times as long. */
final class TimeoutRule implements Rule {

    private static final int WORK = 5;
    private static final int GATEWAY = 30;
    // AWS's advice for queues that invoke functions.
    private static final int HIDDEN = 6;
    // Aurora wakes in about 15 s, in twice that after a day's sleep.
    private static final int DEEP_SLEEP = 30;
    private static final Pattern CONNECT_SECONDS = Pattern.compile("[?&]connectTimeout=(\\d+)");

    @Override
    public List<String> complaints(Templates templates) {
        var complaints = new ArrayList<String>();
        for (var function : templates.ofType("AWS::Lambda::Function")) {
            // What a template leaves out is three seconds.
            int timeout = function.properties().path("Timeout").asInt(3);
            var variables = function.properties().path("Environment").path("Variables");
            if (variables.has("DATABASE_BORROW_TIMEOUT")
                    && Duration.parse(variables.path("DATABASE_BORROW_TIMEOUT").asText()).toSeconds() + WORK > timeout) {
                complaints.add(function.path() + " is ended before it has its connection");
            }
            // Those functions have no pool, and PostgreSQL's driver gives up after ten seconds of its own accord.
            if (variables.has("DATABASE_SECRET") && secondsToConnect(variables.path("DATABASE_URL").toString()) < DEEP_SLEEP) {
                complaints.add(function.path() + " gives up a database that is waking");
            }
            if (variables.has("ORIGIN_CHECK") && timeout >= GATEWAY) {
                complaints.add(function.path() + " works on when the gateway has given up");
            }
            var name = function.path().replace("/Function/Resource", "");
            templates.ofType("AWS::Lambda::EventSourceMapping")
                    .stream()
                    .filter(source -> source.path().startsWith(name + "/"))
                    .map(source -> source.properties().path("EventSourceArn").path("Fn::GetAtt").path(0).asText())
                    .flatMap(id -> templates.resources().filter(queue -> queue.id().equals(id)))
                    .filter(queue -> queue.properties().path("VisibilityTimeout").asInt() < HIDDEN * timeout)
                    .forEach(queue -> complaints.add(queue.path() + " shows a message again while " + name + " may be at it"));
        }
        complaints.addAll(impatientTriggers(templates));
        return complaints;
    }

    // Whoever gives up first asks a second time while the first call is still at work, and CloudFormation hears of it an hour later.
    private static List<String> impatientTriggers(Templates templates) {
        return templates.ofType("Custom::Trigger").stream().filter(trigger -> {
            var version = only(templates, trigger.properties().path("HandlerArn"));
            int timeout = only(templates, version.properties().path("FunctionName")).properties().path("Timeout").asInt(3);
            return trigger.properties().path("Timeout").asLong() <= Duration.ofSeconds(timeout).toMillis();
        }).map(trigger -> trigger.path() + " gives up before its function does").toList();
    }

    private static Templates.Resource only(Templates templates, JsonNode reference) {
        return templates.resources().filter(resource -> resource.id().equals(reference.path("Ref").asText())).findFirst().orElseThrow();
    }

    private static int secondsToConnect(String url) {
        var said = CONNECT_SECONDS.matcher(url);
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }
}
