package dev.karigar.local.queues;

import dev.karigar.emulation.queues.QueueServer;
import dev.karigar.testing.cloud.AwsEndpoint;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The same tests against a server that runs already, as {@code AWS_ENDPOINT_URL} names one. Its time-outs take real time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueuePollerOnExternalEndpointTest extends QueuePollerTest {

    private static final QueueServer EXTERNAL = QueueServer.start(Clock.systemUTC());

    @Override
    AwsEndpoint endpoint(Clock time) {
        return AwsEndpoint.at(EXTERNAL.endpoint());
    }

    @AfterAll
    void stop() {
        EXTERNAL.close();
    }
}
