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

/** SQS, as far as sending batches goes. */
public final class StubbedQueues implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Predicate<String> refused;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final StubbedService service = StubbedService.answering(this::answer);

    private StubbedQueues(Predicate<String> refused) {
        this.refused = refused;
    }

    public static StubbedQueues takingAll() {
        return refusing(body -> false);
    }

    /** Takes a batch but for the messages whose body is refused, as SQS may. */
    public static StubbedQueues refusing(Predicate<String> refused) {
        return new StubbedQueues(refused);
    }

    /** The messages' bodies, in the order they came. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** How many calls it took. */
    public int calls() {
        return service.requests().size();
    }

    /** X-Ray's tracing header of each call, as SQS keeps it with the call's messages; empty where there was none. */
    public List<String> traceHeaders() {
        return service.requests().stream().map(request -> request.headers().getOrDefault("x-amzn-trace-id", "")).toList();
    }

    public Map<String, String> environment(String... queues) {
        var environment = new HashMap<>(service.environment());
        for (var queue : queues) {
            environment.put("QUEUE_" + queue.toUpperCase(Locale.ROOT) + "_URL", "http://127.0.0.1/000000000000/" + queue);
        }
        return environment;
    }

    private Answer answer(Request request) {
        var answer = JSON.createObjectNode();
        var taken = answer.putArray("Successful");
        var failed = answer.putArray("Failed");
        for (var entry : entries(request)) {
            var id = entry.get("Id").asText();
            var body = entry.get("MessageBody").asText();
            if (refused.test(body)) {
                failed.addObject().put("Id", id).put("Code", "InternalError").put("SenderFault", false);
            } else {
                bodies.add(body);
                taken.addObject().put("Id", id).put("MessageId", "sqs-" + id).put("MD5OfMessageBody", md5(body));
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

    // The SDK compares it with its own.
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
