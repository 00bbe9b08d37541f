package dev.karigar.infra.constructs;

import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSourceProps;

/** Has a queue's messages invoke a function, in batches of which each message fails alone. */
final class QueueSource {

    // The handler works through a batch within its time-out (see Sizing.WORKER).
    private static final int BATCH = 10;

    private QueueSource() {
    }

    static void connect(CatalogFunction function, WorkQueue queue) {
        function.alias()
                .addEventSource(new SqsEventSource(queue.queue(),
                        SqsEventSourceProps.builder()
                                .batchSize(BATCH)
                                .reportBatchItemFailures(true)
                                .maxConcurrency(Math.max(2, function.spec().sizing().concurrency()))
                                .build()));
    }
}
