package dev.karigar.testing.cloud;

import dev.karigar.emulation.queues.QueueServer;
import dev.karigar.testing.containers.TestContainers;
import java.time.Clock;
import java.util.Map;

/**
 * The endpoint of AWS in tests of calls that need no faults. It is the first of these:
 * <ol>
 * <li>the environment variable {@code AWS_ENDPOINT_URL}: any emulator that is running;
 * <li>with {@code mvn -Pcontainers} LocalStack in a container;
 * <li>the embedded servers: ElasticMQ for SQS. The module under test declares ElasticMQ as a test dependency.
 * </ol>
 * Only SQS is available in all three. Tests that need faults of a service, or SES and SNS, use the stubs of this package.
 */
public final class AwsEndpoint implements AutoCloseable {

    private static final String REGION = "us-east-1";

    private final String url;
    private final boolean followsClock;
    private final AutoCloseable server;

    private AwsEndpoint(String url, boolean followsClock, AutoCloseable server) {
        this.url = url;
        this.followsClock = followsClock;
        this.server = server;
    }

    /** @param clock for visibility time-outs in the embedded queues */
    public static AwsEndpoint open(Clock clock) {
        return open(clock, System.getenv(), TestContainers.areRequested());
    }

    static AwsEndpoint open(Clock clock, Map<String, String> environment, boolean containers) {
        var configured = environment.getOrDefault("AWS_ENDPOINT_URL", "");
        if (!configured.isBlank()) {
            return at(configured);
        }
        if (containers) {
            return at(TestContainers.localStackEndpoint());
        }
        var queues = QueueServer.start(clock);
        return new AwsEndpoint(queues.endpoint(), true, queues);
    }

    /** An emulator that runs at this URL and is not stopped. */
    public static AwsEndpoint at(String url) {
        return new AwsEndpoint(url, false, () -> {});
    }

    public String url() {
        return url;
    }

    /** Whether visibility time-outs follow the clock given to {@link #open}. Otherwise they take their real time. */
    public boolean followsClock() {
        return followsClock;
    }

    /** The variables with which a function calls this endpoint. */
    public Map<String, String> environment() {
        return Map.of("AWS_REGION", REGION, "AWS_ACCESS_KEY_ID", "test", "AWS_SECRET_ACCESS_KEY", "test", "AWS_ENDPOINT_URL", url);
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
