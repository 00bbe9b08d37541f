package dev.karigar.testing.cloud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.testing.cloud.StubbedService.Answer;
import dev.karigar.testing.cloud.StubbedService.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A stub of SQS that supports {@code SendMessageBatch} only. */
public final class StubbedQueues implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Predicate<String> refused;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final StubbedService service = StubbedService.answering(this::answer);

    private StubbedQueues(Predicate<String> refused) {
        this.refused = refused;
    }

    public static StubbedQueues acceptingAll() {
        return refusing(body -> false);
    }

    /** Accepts all messages of a batch but those whose body matches, as SQS may do. */
    public static StubbedQueues refusing(Predicate<String> refused) {
        return new StubbedQueues(refused);
    }

    /** The bodies of the accepted messages, in their order. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** The number of calls. */
    public int calls() {
        return service.requests().size();
    }

    /** The X-Ray trace header of each call, which SQS stores with the messages; empty for a call without one. */
    public List<String> traceHeaders() {
        return service.requests().stream().map(request -> request.headers().getOrDefault("x-amzn-trace-id", "")).toList();
    }

    /** The variables with which a function sends to these queues here. */
    public Map<String, String> environment(String... queues) {
        var environment = new HashMap<>(service.environment());
        for (var queue : queues) {
            environment.put("QUEUE_" + queue.toUpperCase(Locale.ROOT) + "_URL", "http://127.0.0.1/000000000000/" + queue);
        }
        return environment;
    }

    private Answer answer(Request request) {
        var answer = JSON.createObjectNode();
        var accepted = answer.putArray("Successful");
        var failed = answer.putArray("Failed");
        for (var entry : entries(request)) {
            var id = entry.get("Id").asText();
            var body = entry.get("MessageBody").asText();
            if (refused.test(body)) {
                failed.addObject().put("Id", id).put("Code", "InternalError").put("SenderFault", false);
            } else {
                bodies.add(body);
                accepted.addObject().put("Id", id).put("MessageId", "sqs-" + id).put("MD5OfMessageBody", md5(body));
            }
        }
        return new Answer(200, answer.toString());
    }

    private static JsonNode entries(Request request) {
        try {
            return JSON.readTree(request.body()).get("Entries");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a SendMessageBatch request", e);
        }
    }

    // The SDK verifies the checksum.
    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
