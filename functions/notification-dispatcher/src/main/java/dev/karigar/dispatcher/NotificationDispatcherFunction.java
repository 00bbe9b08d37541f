package dev.karigar.dispatcher;

import dev.karigar.lambda.SqsFunction;
import java.time.Clock;
import java.util.Map;

/** Consumes the queue {@code sms} and sends each SMS to its phone. */
public final class NotificationDispatcherFunction extends SqsFunction {

    public NotificationDispatcherFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public NotificationDispatcherFunction(Map<String, String> environment, Clock clock) {
        super("notification-dispatcher", environment, clock);
    }
}
