package dev.karigar.infra.settings;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Everything that differs between two environments with the same code.
 *
 * @param name   part of the name of every resource
 * @param region region of all stacks except the firewall, which is in us-east-1
 */
public record EnvironmentSettings(String name, String region, NetworkSettings network, AuroraSettings database, ApiSettings api,
        ReleaseSettings release, OperationsSettings operations) {

    // AWS recommends six times the time-out of the function (Lambda guide, "Using Lambda with Amazon SQS").
    private static final int VISIBILITY_FACTOR = 6;
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d");

    public EnvironmentSettings {
        InvalidSettingException.require(REGION.matcher(region).matches(), "region", region, "an AWS region such as eu-central-1");
    }

    /** {@code karigar-dev-<part>}. */
    public String resourceName(String part) {
        return "karigar-" + name + "-" + part;
    }

    /** Time-out of one invocation. */
    public Duration timeout(FunctionSpec function) {
        return function.databaseRole().isPresent() ? function.timeout().plus(database.resumeAllowance()) : function.timeout();
    }

    /** Visibility time-out of the queue. */
    public Duration visibilityTimeout(Queue queue) {
        return queue.visibility().plus(database.resumeAllowance().multipliedBy(VISIBILITY_FACTOR));
    }

    /** Prefix of the names of the secrets: {@code /karigar/dev/}. */
    public String secretPrefix() {
        return "/karigar/" + name + "/";
    }
}
