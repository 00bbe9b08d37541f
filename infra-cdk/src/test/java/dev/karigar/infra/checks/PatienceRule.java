package dev.karigar.infra.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A function outlives its wait for a connection, the gateway outlives the function, and messages stay hidden six times as long. */
final class PatienceRule implements Rule {

    private static final int WORK = 5;
    private static final int GATEWAY = 30;
    // AWS's advice for queues that invoke functions.
    private static final int HIDDEN = 6;

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
            if (variables.has("ORIGIN_CHECK") && timeout >= GATEWAY) {
                complaints.add(function.path() + " works on when the gateway has given up");
            }
            var name = function.path().replace("/Function/Resource", "");
            templates.ofType("AWS::Lambda::EventSourceMapping").stream().filter(source -> source.path().startsWith(name + "/"))
                    .map(source -> source.properties().path("EventSourceArn").path("Fn::GetAtt").path(0).asText())
                    .flatMap(id -> templates.resources().filter(queue -> queue.id().equals(id)))
                    .filter(queue -> queue.properties().path("VisibilityTimeout").asInt() < HIDDEN * timeout)
                    .forEach(queue -> complaints.add(queue.path() + " shows a message again while " + name + " may be at it"));
        }
        return complaints;
    }
}
