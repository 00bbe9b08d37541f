package dev.karigar.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.Queue;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import dev.karigar.platform.StatementCounter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Handles every message but those that begin with "bad"; each costs two statements. */
final class PickyFunction extends SqsFunction {

    PickyFunction(Map<String, String> environment, Clock clock) {
        super(FunctionSpec.of("picky", PickyFunction.class.getName(), Triggers.queue(Queue.SMS), Grants.NONE, Sizing.STATIC), environment,
                clock);
    }

    List<String> bodies() {
        return bean(Handler.class).bodies;
    }

    @Singleton
    static final class Handler implements SqsMessageHandler, StatementCounter {

        private final List<String> bodies = new ArrayList<>();

        @Override
        public void handle(SQSMessage message) {
            bodies.add(message.getBody());
            LoggerFactory.getLogger(PickyFunction.class).info("took one");
            if (message.getBody().startsWith("bad")) {
                throw new IllegalStateException("bad record");
            }
        }

        @Override
        public long sent() {
            return bodies.size() * 2L;
        }
    }
}
