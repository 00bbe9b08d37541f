package dev.karigar.catalog;

import java.time.Duration;

/** The functions behind queues and schedules. */
final class WorkerFunctionSpecs {

    static final FunctionSpec NOTIFICATION_DISPATCHER = FunctionSpec.of("notification-dispatcher",
            "dev.karigar.dispatcher.NotificationDispatcherFunction", Triggers.queue(Queue.SMS),
            Grants.databaseRole("karigar_notifications").delivering(Delivery.SMS), Sizing.WORKER);

    static final FunctionSpec EMAIL_SENDER = FunctionSpec.of("email-sender", "dev.karigar.email.EmailSenderFunction",
            Triggers.queue(Queue.EMAIL), Grants.databaseRole("karigar_notifications").delivering(Delivery.EMAIL), Sizing.WORKER,
            Variable.EMAIL_FROM);

    /** Sends the outbox messages that a function did not send because it failed after the commit. */
    static final FunctionSpec OUTBOX_RELAY = FunctionSpec.of("outbox-relay", "dev.karigar.relay.OutboxRelayFunction",
            Triggers.timer(new Schedule("relay-outbox", Duration.ofMinutes(1))),
            Grants.databaseRole("karigar_relay").sendingTo(Queue.SMS, Queue.EMAIL), Sizing.WORKER);

    private WorkerFunctionSpecs() {
    }
}
