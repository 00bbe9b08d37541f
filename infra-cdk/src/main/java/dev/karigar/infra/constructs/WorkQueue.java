package dev.karigar.infra.constructs;

import dev.karigar.infra.settings.EnvironmentSettings;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/** A queue of the catalog and its dead-letter queue. */
public final class WorkQueue extends Construct {

    // The maximum of SQS: time to find the fault and to send the messages again.
    private static final int DEAD_LETTER_DAYS = 14;
    // A message that is older has lost its purpose: a code has expired, a notification is days late.
    private static final int RETENTION_DAYS = 4;

    private final Queue queue;

    public WorkQueue(Construct scope, dev.karigar.catalog.Queue work, EnvironmentSettings settings) {
        super(scope, work.name());
        var deadLetters = encrypted("DeadLetters", settings.resourceName(work.deadLetters()))
                .retentionPeriod(Duration.days(DEAD_LETTER_DAYS))
                .build();
        this.queue = encrypted("Queue", settings.resourceName(work.name()))
                .visibilityTimeout(Duration.seconds(settings.visibilityTimeout(work).toSeconds()))
                .retentionPeriod(Duration.days(RETENTION_DAYS))
                .deadLetterQueue(DeadLetterQueue.builder().queue(deadLetters).maxReceiveCount(work.maxReceives()).build())
                .build();
    }

    private Queue.Builder encrypted(String id, String name) {
        return Queue.Builder.create(this, id).queueName(name).encryption(QueueEncryption.SQS_MANAGED).enforceSsl(true);
    }

    public Queue queue() {
        return queue;
    }
}
