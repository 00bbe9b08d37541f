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

/** SQS takes ten messages per call, and may take some of them and refuse others. */
public final class SqsMessageSink implements MessageSink {

    private static final Logger LOG = LoggerFactory.getLogger(SqsMessageSink.class);
    private static final int PER_CALL = 10;

    private final SqsClient sqs;
    private final QueueUrls queues;

    public SqsMessageSink(SqsClient sqs, QueueUrls queues) {
        this.sqs = sqs;
        this.queues = queues;
    }

    /** Sends a message to nobody. */
    public static void prime(AwsClients aws) {
        try (var sqs = aws.rehearsing().sqs()) {
            new SqsMessageSink(sqs, new QueueUrls(Map.of("none", "https://queue.invalid/none")))
                    .send(List.of(new Outgoing(new UUID(0, 0), "none", "{}")));
        }
    }

    @Override
    public Set<UUID> send(List<Outgoing> messages) {
        var sent = new HashSet<UUID>();
        try {
            byQueue(messages).forEach((queue, ofQueue) -> {
                for (int from = 0; from < ofQueue.size(); from += PER_CALL) {
                    sent.addAll(sendCall(queue, ofQueue.subList(from, Math.min(from + PER_CALL, ofQueue.size()))));
                }
            });
        } catch (SdkException e) {
            // What went before this call must be reported, or it would be sent again; the rest stays with the caller.
            LOG.warn("SQS took {} of {} messages", sent.size(), messages.size(), e);
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
        answer.failed().forEach(failure -> LOG.warn("SQS refused message {} for {}: {}", failure.id(), queue, failure.code()));
        return answer.successful().stream().map(entry -> UUID.fromString(entry.id())).toList();
    }
}
