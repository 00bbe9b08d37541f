package dev.karigar.local.queues;

import dev.karigar.catalog.Queue;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The catalog's queues with their dead-letter queues, on an SQS endpoint: the embedded server or another emulator. */
public final class Queues implements AutoCloseable {

    public static final String REGION = "us-east-1";
    public static final String CREDENTIAL = "local";

    private final SqsClient sqs;
    private final Map<String, Queue> byName = new LinkedHashMap<>();
    private final Map<String, String> urls = new LinkedHashMap<>();

    /**
     * The number of messages of a queue.
     *
     * @param depth       visible
     * @param inFlight    received, and neither deleted nor visible again
     * @param deadLetters in its dead-letter queue
     */
    public record Depth(String name, int depth, int inFlight, int deadLetters) {
    }

    private Queues(SqsClient sqs) {
        this.sqs = sqs;
    }

    /** Creates the queues that do not exist. */
    public static Queues create(String endpoint, List<Queue> catalog) {
        var sqs = SqsClient.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.of(REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(CREDENTIAL, CREDENTIAL)))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        var queues = new Queues(sqs);
        catalog.forEach(queues::create);
        return queues;
    }

    private void create(Queue queue) {
        var dead = sqs.createQueue(request -> request.queueName(queue.deadLetters())).queueUrl();
        var policy = "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}".formatted(arnOf(dead), queue.maxReceives());
        var url = sqs.createQueue(request -> request.queueName(queue.name())
                .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, Long.toString(queue.visibility().toSeconds()),
                        QueueAttributeName.REDRIVE_POLICY, policy)))
                .queueUrl();
        byName.put(queue.name(), queue);
        urls.put(queue.name(), url);
        urls.put(queue.deadLetters(), dead);
    }

    SqsClient client() {
        return sqs;
    }

    /** The URL of a queue of the catalog or of its dead-letter queue. */
    public String url(String name) {
        var url = urls.get(name);
        if (url == null) {
            throw new IllegalArgumentException("no queue " + name);
        }
        return url;
    }

    public List<Depth> depths() {
        return byName.values()
                .stream()
                .map(queue -> new Depth(queue.name(), count(queue.name(), QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES),
                        count(queue.name(), QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE), deadLetters(queue)))
                .toList();
    }

    /** Starts to move the messages of the dead-letter queue back. Their number, or empty when there is no queue of that name. */
    public Optional<Integer> redrive(String name) {
        var queue = byName.get(name);
        if (queue == null) {
            return Optional.empty();
        }
        int deadLetters = deadLetters(queue);
        if (deadLetters > 0) {
            sqs.startMessageMoveTask(request -> request.sourceArn(arnOf(url(queue.deadLetters()))).destinationArn(arnOf(url(name))));
        }
        return Optional.of(deadLetters);
    }

    // ElasticMQ keeps the visibility time-out of a message that it moves, so a new dead letter counts as in flight at first.
    private int deadLetters(Queue queue) {
        return count(queue.deadLetters(), QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES)
                + count(queue.deadLetters(), QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE);
    }

    private int count(String name, QueueAttributeName attribute) {
        var attributes = sqs.getQueueAttributes(request -> request.queueUrl(url(name)).attributeNames(attribute)).attributes();
        return Integer.parseInt(attributes.getOrDefault(attribute, "0"));
    }

    private String arnOf(String url) {
        var arn = sqs.getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        if (arn == null) {
            throw new IllegalStateException("SQS returned no ARN of " + url);
        }
        return arn;
    }

    @Override
    public void close() {
        sqs.close();
    }
}
