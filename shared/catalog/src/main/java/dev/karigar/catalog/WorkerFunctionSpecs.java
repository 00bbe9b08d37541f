package dev.karigar.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The functions that work behind queues and timers. */
final class WorkerFunctionSpecs {

    static final FunctionSpec NOTIFICATION_DISPATCHER = worker("notification-dispatcher",
            "dev.karigar.dispatcher.NotificationDispatcherFunction", List.of(Queue.SMS), List.of(), List.of(), "karigar_notifications",
            Set.of());

    static final FunctionSpec EMAIL_SENDER = worker("email-sender", "dev.karigar.email.EmailSenderFunction", List.of(Queue.EMAIL),
            List.of(), List.of(), "karigar_notifications", Set.of("EMAIL_FROM"));

    /** Sends what a crash between commit and send left behind. */
    static final FunctionSpec OUTBOX_RELAY = worker("outbox-relay", "dev.karigar.relay.OutboxRelayFunction", List.of(),
            List.of(Queue.SMS, Queue.EMAIL), List.of(new Schedule("relay-outbox", Duration.ofMinutes(1))), "karigar_relay", Set.of());

    private WorkerFunctionSpecs() {
    }

    private static FunctionSpec worker(String name, String handler, List<Queue> consumes, List<Queue> sendsTo, List<Schedule> schedules,
            String role, Set<String> environment) {
        return new FunctionSpec(name, "functions/" + name, handler, List.of(), consumes, sendsTo, schedules, Optional.of(role), environment,
                512, Duration.ofSeconds(15), true);
    }
}
