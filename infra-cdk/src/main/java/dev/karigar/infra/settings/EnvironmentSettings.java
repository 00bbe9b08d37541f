package dev.karigar.infra.settings;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Everything that differs between two deployments of the same code.
 *
 * @param name   also a part of every name in the account
 * @param region home of everything but CloudFront's firewall
 */
public record EnvironmentSettings(String name, String region, NetworkSettings network, DatabaseSettings database, ApiSettings api,
        ReleaseSettings release, OperationsSettings operations) {

    // AWS's advice for queues that invoke functions.
    private static final int VISIBILITY_FACTOR = 6;
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d");

    public EnvironmentSettings {
        InvalidSettingException.unless(REGION.matcher(region).matches(), "region", region, "a region is written like eu-central-1");
    }

    /** {@code karigar-dev-…}. */
    public String named(String part) {
        return "karigar-" + name + "-" + part;
    }

    /** How long one invocation may take. */
    public Duration timeout(FunctionSpec function) {
        return function.databaseRole().isPresent() ? function.timeout().plus(database.waking()) : function.timeout();
    }

    /** How long a message stays hidden while somebody works on it. */
    public Duration visibility(Queue queue) {
        return queue.visibility().plus(database.waking().multipliedBy(VISIBILITY_FACTOR));
    }

    /** Where secrets of this environment stand: {@code /karigar/dev/}. */
    public String secretPrefix() {
        return "/karigar/" + name + "/";
    }
}
