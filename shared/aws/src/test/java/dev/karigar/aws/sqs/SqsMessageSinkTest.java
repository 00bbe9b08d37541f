package dev.karigar.aws.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.events.MessageSink.Outgoing;
import dev.karigar.lambda.telemetry.TraceHeader;
import dev.karigar.testing.cloud.StubbedQueues;
import dev.karigar.testing.cloud.StubbedService;
import dev.karigar.testing.cloud.StubbedService.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SqsMessageSinkTest {

    private final List<Outgoing> messages = IntStream.range(0, 25).mapToObj(i -> new Outgoing(new UUID(7, i), "sms", "body " + i)).toList();

    @Test
    void messages_are_sent_in_tens_and_rejected_ones_are_not_reported_as_sent() {
        try (var queues = StubbedQueues.refusing(body -> body.endsWith("4"))) {
            var sent = sink(queues.environment("sms")).send(messages);

            assertThat(queues.calls()).isEqualTo(3);
            assertThat(queues.bodies()).hasSize(22);
            assertThat(sent).hasSize(22).doesNotContain(new UUID(7, 4), new UUID(7, 14), new UUID(7, 24));
        }
    }

    @Test
    void a_rejected_call_returns_an_empty_answer_and_does_not_throw() {
        try (var service = StubbedService.answering(request -> new Answer(400, "{\"__type\":\"com.amazonaws.sqs#OverLimit\"}"))) {
            assertThat(new SqsMessageSink(new AwsClients(service.environment()).sqs(), new QueueUrls(Map.of("sms", "http://sqs/sms")))
                    .send(messages)).isEmpty();
        }
    }

    @Test
    void nothing_is_sent_while_the_service_is_down() {
        var queues = StubbedQueues.acceptingAll();
        var environment = queues.environment("sms");
        queues.close();

        assertThat(sink(environment).send(messages)).isEmpty();
    }

    @Test
    void a_message_sent_by_a_traced_invocation_carries_its_trace() {
        var header = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";
        try (var queues = StubbedQueues.acceptingAll()) {
            System.setProperty(TraceHeader.PROPERTY, header);
            sink(queues.environment("sms")).send(messages.subList(0, 1));
            System.clearProperty(TraceHeader.PROPERTY);
            sink(queues.environment("sms")).send(messages.subList(1, 2));

            assertThat(queues.traceHeaders()).containsExactly(header, "");
        } finally {
            System.clearProperty(TraceHeader.PROPERTY);
        }
    }

    @Test
    void a_queue_without_address_is_a_fault() {
        try (var queues = StubbedQueues.acceptingAll()) {
            var lost = List.of(new Outgoing(new UUID(7, 1), "pigeons", "x"));

            assertThatThrownBy(() -> sink(queues.environment("sms")).send(lost)).hasMessageContaining("pigeons");
        }
    }

    private static SqsMessageSink sink(Map<String, String> environment) {
        return new SqsMessageSink(new AwsClients(environment).sqs(), QueueUrls.of(environment));
    }
}
