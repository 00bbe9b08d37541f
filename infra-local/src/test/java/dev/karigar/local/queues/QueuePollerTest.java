package dev.karigar.local.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.catalog.Queue;
import dev.karigar.kernel.Ids;
import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.lambda.InvocationResult;
import dev.karigar.testing.cloud.AwsEndpoint;
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

    private final AdjustableClock clock = new AdjustableClock(Clock.systemUTC());
    private final List<String> handled = new CopyOnWriteArrayList<>();
    // Queues of an external endpoint outlive the test, so each run has names of its own.
    private final String run = new Ids(clock).next().toString();
    @AutoClose
    private final AwsEndpoint aws = endpoint(clock);

    AwsEndpoint endpoint(Clock time) {
        return AwsEndpoint.open(time);
    }

    @BeforeAll
    void setTimeout() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(2));
    }

    @AfterEach
    void clear() {
        handled.clear();
    }

    @Test
    void a_batch_is_one_event_and_processed_messages_are_deleted() throws Exception {
        var queue = queue("handled", 3);
        try (var queues = Queues.create(aws.url(), List.of(queue)); var _ = QueuePoller.start(queues, queue.name(), this::handle)) {
            send(queues, queue, "one");
            send(queues, queue, "two");
            await().untilAsserted(() -> assertThat(handled).containsExactlyInAnyOrder("one", "two"));
            await().untilAsserted(() -> assertThat(queues.depths()).containsExactly(new Queues.Depth(queue.name(), 0, 0, 0)));
        }
    }

    @Test
    void a_failed_message_is_received_again_after_its_visibility_time_out_and_moved_after_its_last_receive() throws Exception {
        var queue = queue("failing", 2);
        try (var queues = Queues.create(aws.url(), List.of(queue)); var _ = QueuePoller.start(queues, queue.name(), this::handle)) {
            send(queues, queue, "fail");
            send(queues, queue, "good");
            await().untilAsserted(() -> assertThat(handled).contains("fail", "good"));
            await().untilAsserted(() -> assertThat(queues.depths()).containsExactly(new Queues.Depth(queue.name(), 0, 1, 0)));

            endVisibility();
            await().untilAsserted(() -> assertThat(handled).filteredOn("fail"::equals).hasSize(2));
            endVisibility();
            await().untilAsserted(() -> assertThat(queues.depths()).containsExactly(new Queues.Depth(queue.name(), 0, 0, 1)));
            assertThat(handled).filteredOn("good"::equals).hasSize(1);

            assertThat(queues.redrive(queue.name())).contains(1);
            await().untilAsserted(() -> assertThat(handled).filteredOn("fail"::equals).hasSizeGreaterThanOrEqualTo(3));
        }
    }

    @Test
    void after_a_failed_invocation_the_whole_batch_is_received_again() throws Exception {
        var queue = queue("crashing", 5);
        try (var queues = Queues.create(aws.url(), List.of(queue)); var _ = QueuePoller.start(queues, queue.name(), event -> {
            handle(event);
            return new InvocationResult.Failure("x", "y");
        })) {
            send(queues, queue, "once more");
            await().untilAsserted(() -> assertThat(handled).hasSize(1));
            endVisibility();
            await().untilAsserted(() -> assertThat(handled).hasSize(2));
        }
    }

    @Test
    void a_response_that_names_an_unknown_message_fails_the_batch() {
        assertThat(BatchResponse.failures(bytes("{\"batchItemFailures\":[{\"itemIdentifier\":\"other\"}]}"), Set.of("a"))).isEmpty();
        assertThat(BatchResponse.failures(bytes("nonsense"), Set.of("a"))).isEmpty();
        assertThat(BatchResponse.failures(bytes(""), Set.of("a"))).contains(Set.of());
        assertThat(BatchResponse.failures(bytes("{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"}]}"), Set.of("a")))
                .contains(Set.of("a"));
    }

    /** With a visibility time-out that is long by the embedded queues' clock, and short where it takes real time. */
    private Queue queue(String name, int maxReceives) {
        return new Queue(name + "-" + run, aws.followsClock() ? Duration.ofMinutes(10) : Duration.ofSeconds(3), maxReceives);
    }

    private void endVisibility() {
        if (aws.followsClock()) {
            clock.advance(Duration.ofMinutes(11));
        }
    }

    private static void send(Queues queues, Queue queue, String body) {
        queues.client().sendMessage(request -> request.queueUrl(queues.url(queue.name())).messageBody(body));
    }

    /** Reports the messages with the body {@code fail} as failed. */
    private InvocationResult handle(byte[] event) {
        var response = JSON.createObjectNode();
        var failures = response.putArray("batchItemFailures");
        for (var message : read(event).path("Records")) {
            handled.add(message.path("body").asText());
            assertThat(message.path("eventSource").asText()).isEqualTo("aws:sqs");
            assertThat(message.path("attributes").path("ApproximateReceiveCount").asInt()).isPositive();
            if (message.path("body").asText().equals("fail")) {
                failures.addObject().put("itemIdentifier", message.path("messageId").asText());
            }
        }
        return new InvocationResult.Success(bytes(response.toString()));
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
