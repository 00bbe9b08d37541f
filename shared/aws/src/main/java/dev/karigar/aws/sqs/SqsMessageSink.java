package dev.karigar.aws.sqs;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.events.MessageSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** Sends messages to SQS, ten per call; SQS can accept some messages of a call and reject others. */
public final class SqsMessageSink implements MessageSink {

    private static final Logger LOG = LoggerFactory.getLogger(SqsMessageSink.class);
    private static final int MAX_PER_CALL = 10;

    private final SqsClient sqs;
    private final QueueUrls queues;

    public SqsMessageSink(SqsClient sqs, QueueUrls queues) {
        this.sqs = sqs;
        this.queues = queues;
    }

    /** Runs a send without network access. */
    public static void prime(AwsClients aws) {
        try (var sqs = aws.withStubHttpClient().sqs()) {
            new SqsMessageSink(sqs, new QueueUrls(Map.of("none", "https://queue.invalid/none")))
                    .send(List.of(new Outgoing(new UUID(0, 0), "none", "{}")));
        }
    }

    @Override
    public Set<UUID> send(List<Outgoing> messages) {
        var sent = new HashSet<UUID>();
        try {
            byQueue(messages).forEach((queue, ofQueue) -> {
                for (int from = 0; from < ofQueue.size(); from += MAX_PER_CALL) {
                    sent.addAll(sendCall(queue, ofQueue.subList(from, Math.min(from + MAX_PER_CALL, ofQueue.size()))));
                }
            });
        } catch (SdkException e) {
            // Messages of earlier calls are reported as sent, otherwise the caller would send them again.
            LOG.warn("SQS accepted {} of {} messages", sent.size(), messages.size(), e);
        }
        return sent;
    }

    private static Map<String, List<Outgoing>> byQueue(List<Outgoing> messages) {
        var grouped = new LinkedHashMap<String, List<Outgoing>>();
        messages.forEach(message -> grouped.computeIfAbsent(message.queue(), queue -> new ArrayList<>()).add(message));
        return grouped;
    }

    private List<UUID> sendCall(String queue, List<Outgoing> messages) {
        var entries = messages.stream()
                .map(message -> SendMessageBatchRequestEntry.builder()
                        .id(message.messageId().toString())
                        .messageBody(message.body())
                        .build())
                .toList();
        var answer = sqs.sendMessageBatch(request -> request.queueUrl(queues.url(queue)).entries(entries));
        answer.failed().forEach(failure -> LOG.warn("SQS rejected message {} for queue {}: {}", failure.id(), queue, failure.code()));
        return answer.successful().stream().map(entry -> UUID.fromString(entry.id())).toList();
    }
}
