package dev.karigar.infra.constructs;

import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSourceProps;

/** The event source mapping of a queue. Messages of a batch fail individually ({@code ReportBatchItemFailures}). */
final class QueueSource {

    // A batch of this size is processed within the time-out of Sizing.WORKER.
    private static final int BATCH_SIZE = 10;

    private QueueSource() {
    }

    static void connect(CatalogFunction function, WorkQueue queue) {
        function.alias()
                .addEventSource(new SqsEventSource(queue.queue(),
                        SqsEventSourceProps.builder()
                                .batchSize(BATCH_SIZE)
                                .reportBatchItemFailures(true)
                                .maxConcurrency(Math.max(2, function.spec().sizing().concurrency()))
                                .build()));
    }
}
