package dev.karigar.local.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.catalog.Queue;
import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.lambda.Invocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueuePollerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AdjustableClock clock = new AdjustableClock(Clock.systemUTC());
    private final List<String> handled = new CopyOnWriteArrayList<>();
    @AutoClose
    private QueueServer server = QueueServer.start(clock);

    @BeforeAll
    void patience() {
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    @AfterEach
    void forget() {
        handled.clear();
    }

    @Test
    void a_batch_is_one_event_and_what_was_handled_is_deleted() throws Exception {
        var queue = new Queue("handled", Duration.ofSeconds(30), 3);
        try (var queues = Queues.create(server.endpoint(), List.of(queue)); var _ = QueuePoller.start(queues, queue.name(), this::handle)) {
            send(queues, queue, "one");
            send(queues, queue, "two");
            await().untilAsserted(() -> assertThat(handled).containsExactlyInAnyOrder("one", "two"));
            await().untilAsserted(() -> assertThat(queues.depths()).containsExactly(new Queues.Depth("handled", 0, 0, 0)));
        }
    }

    @Test
    void a_failed_message_comes_again_when_its_visibility_ends_by_the_clock_and_dies_after_its_last_chance() throws Exception {
        var queue = new Queue("failing", Duration.ofMinutes(10), 2);
        try (var queues = Queues.create(server.endpoint(), List.of(queue)); var _ = QueuePoller.start(queues, queue.name(), this::handle)) {
            send(queues, queue, "fail");
            send(queues, queue, "good");
            await().untilAsserted(() -> assertThat(handled).contains("fail", "good"));
            await().untilAsserted(() -> assertThat(queues.depths()).containsExactly(new Queues.Depth("failing", 0, 1, 0)));

            clock.advance(Duration.ofMinutes(11));
            await().untilAsserted(() -> assertThat(handled).filteredOn("fail"::equals).hasSize(2));
            clock.advance(Duration.ofMinutes(11));
            await().untilAsserted(() -> assertThat(queues.depths()).containsExactly(new Queues.Depth("failing", 0, 0, 1)));
            assertThat(handled).filteredOn("good"::equals).hasSize(1);

            assertThat(queues.redrive("failing")).contains(1);
            await().untilAsserted(() -> assertThat(handled).filteredOn("fail"::equals).hasSizeGreaterThanOrEqualTo(3));
        }
    }

    @Test
    void a_crash_leaves_the_whole_batch_to_come_again() throws Exception {
        var queue = new Queue("crashing", Duration.ofMinutes(10), 5);
        try (var queues = Queues.create(server.endpoint(), List.of(queue)); var _ = QueuePoller.start(queues, queue.name(), event -> {
            handle(event);
            return new Invocation.Crashed("x", "y");
        })) {
            send(queues, queue, "once more");
            await().untilAsserted(() -> assertThat(handled).hasSize(1));
            clock.advance(Duration.ofMinutes(11));
            await().untilAsserted(() -> assertThat(handled).hasSize(2));
        }
    }

    @Test
    void an_answer_that_names_an_unknown_message_fails_the_batch() {
        assertThat(SqsEvents.failures(bytes("{\"batchItemFailures\":[{\"itemIdentifier\":\"other\"}]}"), Set.of("a"))).isEmpty();
        assertThat(SqsEvents.failures(bytes("nonsense"), Set.of("a"))).isEmpty();
        assertThat(SqsEvents.failures(bytes(""), Set.of("a"))).contains(Set.of());
        assertThat(SqsEvents.failures(bytes("{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"}]}"), Set.of("a"))).contains(Set.of("a"));
    }

    private static void send(Queues queues, Queue queue, String body) {
        queues.client().sendMessage(request -> request.queueUrl(queues.url(queue.name())).messageBody(body));
    }

    /** Fails the messages that say so. */
    private Invocation handle(byte[] event) {
        var answer = JSON.createObjectNode();
        var failures = answer.putArray("batchItemFailures");
        for (var record : read(event).path("Records")) {
            handled.add(record.path("body").asText());
            assertThat(record.path("eventSource").asText()).isEqualTo("aws:sqs");
            assertThat(record.path("attributes").path("ApproximateReceiveCount").asInt()).isPositive();
            if (record.path("body").asText().equals("fail")) {
                failures.addObject().put("itemIdentifier", record.path("messageId").asText());
            }
        }
        return new Invocation.Answered(bytes(answer.toString()));
    }

    private static JsonNode read(byte[] event) {
        try {
            return JSON.readTree(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
