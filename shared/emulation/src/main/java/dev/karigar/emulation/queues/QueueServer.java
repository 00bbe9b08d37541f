package dev.karigar.emulation.queues;

import com.typesafe.config.ConfigFactory;
import java.time.Clock;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.elasticmq.StrictSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder$;
import org.elasticmq.util.NowProvider;
import scala.Option;

/** ElasticMQ on a free loopback port. Visibility time-outs and moves to dead-letter queues follow the given clock. */
public final class QueueServer implements AutoCloseable {

    private static final String CONFIGURATION = """
            pekko.daemonic = on
            pekko.jvm-exit-on-fatal-error = off
            pekko.jvm-shutdown-hooks = off
            pekko.coordinated-shutdown.run-by-jvm-shutdown-hook = off
            pekko.loggers = ["org.apache.pekko.event.slf4j.Slf4jLogger"]
            pekko.logging-filter = "org.apache.pekko.event.slf4j.Slf4jLoggingFilter"
            pekko.loglevel = WARNING
            """;

    private final ActorSystem system;
    private final SQSRestServer server;
    private final int port;

    private QueueServer(ActorSystem system, SQSRestServer server, int port) {
        this.system = system;
        this.server = server;
        this.port = port;
    }

    public static QueueServer start(Clock clock) {
        var system = ActorSystem.create("queues", ConfigFactory.parseString(CONFIGURATION).withFallback(ConfigFactory.load()));
        var manager = system.actorOf(Props.create(QueueManagerActor.class,
                () -> new QueueManagerActor(new ClockTime(clock), StrictSQSLimits$.MODULE$, Option.empty())));
        var server = SQSRestServerBuilder$.MODULE$.withActorSystem(system)
                .withQueueManagerActor(manager)
                .withInterface("127.0.0.1")
                .withDynamicPort()
                .start();
        return new QueueServer(system, server, server.waitUntilStarted().localAddress().getPort());
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.stopAndWait();
        system.terminate();
    }

    /** The clock in ElasticMQ's own type. */
    private static final class ClockTime extends NowProvider {

        private final Clock clock;

        ClockTime(Clock clock) {
            this.clock = clock;
        }

        @Override
        public long nowMillis() {
            return clock.millis();
        }
    }
}
