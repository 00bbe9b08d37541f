package dev.karigar.local.queues;

import dev.karigar.local.lambda.Invocation;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * One event source mapping with partial batch responses: receives up to ten messages, invokes the function, deletes what
 * it handled. The rest becomes visible again and moves to the dead-letter queue after its last chance.
 */
public final class QueuePoller implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(QueuePoller.class.getName());
    private static final int BATCH = 10;
    // Short, because a message that becomes visible by a moved clock wakes no waiting receive.
    private static final int WAIT_SECONDS = 1;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Queues queues;
    private final String queue;
    private final Function<byte[], Invocation> function;
    private final Thread thread;
    private volatile boolean stopping;

    private QueuePoller(Queues queues, String queue, Function<byte[], Invocation> function) {
        this.queues = queues;
        this.queue = queue;
        this.function = function;
        this.thread = Thread.ofVirtual().name("poll-" + queue).unstarted(this::poll);
    }

    public static QueuePoller start(Queues queues, String queue, Function<byte[], Invocation> function) {
        var poller = new QueuePoller(queues, queue, function);
        poller.thread.start();
        return poller;
    }

    private void poll() {
        while (!stopping) {
            try {
                var messages = receive();
                if (!messages.isEmpty()) {
                    hand(messages);
                }
            } catch (SdkException e) {
                if (!stopping) {
                    LOG.log(Level.WARNING, "queue " + queue + " did not answer", e);
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private List<Message> receive() {
        return queues.client()
                .receiveMessage(request -> request.queueUrl(queues.url(queue))
                        .maxNumberOfMessages(BATCH)
                        .waitTimeSeconds(WAIT_SECONDS)
                        .messageAttributeNames("All")
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }

    private void hand(List<Message> messages) {
        var sent = messages.stream().map(Message::messageId).collect(Collectors.toSet());
        var failed = failed(function.apply(SqsEvents.event(queue, messages)), sent);
        if (failed == null) {
            return;
        }
        var done = messages.stream().filter(message -> !failed.contains(message.messageId())).map(QueuePoller::entry).toList();
        if (!done.isEmpty()) {
            var answer = queues.client().deleteMessageBatch(request -> request.queueUrl(queues.url(queue)).entries(done));
            answer.failed().forEach(entry -> LOG.log(Level.WARNING, "queue " + queue + " did not delete a message: " + entry.code()));
        }
    }

    // Null when nothing of the batch may be deleted.
    private static @Nullable Set<String> failed(Invocation how, Set<String> sent) {
        Optional<Set<String>> failures = how instanceof Invocation.Answered(var payload) ? SqsEvents.failures(payload, sent)
                : Optional.empty();
        return failures.orElse(null);
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
