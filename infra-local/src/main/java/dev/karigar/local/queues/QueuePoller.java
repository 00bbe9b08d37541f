package dev.karigar.local.queues;

import dev.karigar.emulation.events.SqsEventBuilder;
import dev.karigar.local.lambda.InvocationResult;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * An event source mapping with partial batch responses: receives up to ten messages, invokes the function and deletes the messages
 * it processed. The others become visible again and move to the dead-letter queue after their last receive.
 */
public final class QueuePoller implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(QueuePoller.class.getName());
    private static final int BATCH_SIZE = 10;
    // Short, because a message that becomes visible when the clock is advanced does not end a waiting receive call.
    private static final int WAIT_SECONDS = 1;
    private static final Duration RETRY_DELAY = Duration.ofSeconds(1);

    private final Queues queues;
    private final String queue;
    private final Function<byte[], InvocationResult> function;
    private final Thread thread;
    private volatile boolean stopping;

    private QueuePoller(Queues queues, String queue, Function<byte[], InvocationResult> function) {
        this.queues = queues;
        this.queue = queue;
        this.function = function;
        this.thread = Thread.ofVirtual().name("poll-" + queue).unstarted(this::poll);
    }

    /** @param function invoked with one event per batch */
    public static QueuePoller start(Queues queues, String queue, Function<byte[], InvocationResult> function) {
        var poller = new QueuePoller(queues, queue, function);
        poller.thread.start();
        return poller;
    }

    private void poll() {
        while (!stopping) {
            try {
                var messages = receive();
                if (!messages.isEmpty()) {
                    handle(messages);
                }
            } catch (SdkException e) {
                if (!stopping) {
                    LOG.log(Level.WARNING, "receiving from the queue " + queue + " failed", e);
                    LockSupport.parkNanos(RETRY_DELAY.toNanos());
                }
            }
        }
    }

    private List<Message> receive() {
        return queues.client()
                .receiveMessage(request -> request.queueUrl(queues.url(queue))
                        .maxNumberOfMessages(BATCH_SIZE)
                        .waitTimeSeconds(WAIT_SECONDS)
                        .messageAttributeNames("All")
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }

    private void handle(List<Message> messages) {
        var received = messages.stream().map(Message::messageId).collect(Collectors.toSet());
        failures(function.apply(event(messages)), received).ifPresent(failed -> deleteAllBut(failed, messages));
    }

    private byte[] event(List<Message> messages) {
        var event = new SqsEventBuilder(Queues.REGION, queue);
        for (var message : messages) {
            var attributes = event.add(new SqsEventBuilder.Message(message.messageId(), message.receiptHandle(), message.body(),
                    message.md5OfBody(), message.attributesAsStrings())).withObject("/messageAttributes");
            message.messageAttributes()
                    .forEach((name,
                            value) -> attributes.putObject(name).put("stringValue", value.stringValue()).put("dataType", value.dataType()));
        }
        return event.build();
    }

    // Empty when the whole batch has failed.
    private static Optional<Set<String>> failures(InvocationResult result, Set<String> received) {
        return result instanceof InvocationResult.Success(var payload) ? BatchResponse.failures(payload, received) : Optional.empty();
    }

    private void deleteAllBut(Set<String> failed, List<Message> messages) {
        var processed = messages.stream().filter(message -> !failed.contains(message.messageId())).map(QueuePoller::entry).toList();
        if (!processed.isEmpty()) {
            var response = queues.client().deleteMessageBatch(request -> request.queueUrl(queues.url(queue)).entries(processed));
            response.failed()
                    .forEach(entry -> LOG.log(Level.WARNING, "deleting a message of the queue " + queue + " failed: " + entry.code()));
        }
    }

    private static DeleteMessageBatchRequestEntry entry(Message message) {
        return DeleteMessageBatchRequestEntry.builder().id(message.messageId()).receiptHandle(message.receiptHandle()).build();
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(Duration.ofSeconds(WAIT_SECONDS + 1L));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
