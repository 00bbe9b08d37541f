package dev.karigar.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.testing.events.LambdaInvocation;
import dev.karigar.testing.events.SqsEvents;
import dev.karigar.testing.logging.LogLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class WorkerFunctionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String SENDER = "1-5759e988-bd862e3fe1be46a994272793";
    private static final String OWN = "1-5759e989-000000000000000000000001";

    @AutoClose
    private final PickyFunction worker = new PickyFunction(Map.of("KARIGAR_ENVIRONMENT", "dev", "AWS_LAMBDA_FUNCTION_VERSION", "3"), CLOCK);

    private void invoke(byte[] event) throws IOException {
        worker.handleRequest(new ByteArrayInputStream(event), new ByteArrayOutputStream(), new LambdaInvocation("lambda-1", "Root=" + OWN));
    }

    @Test
    void the_lines_of_a_message_carry_the_trace_of_its_sender() throws IOException {
        try (var log = LogLines.capture()) {
            invoke(SqsEvents.traced("one", "Root=" + SENDER + ";Parent=53995c3f42cd8ad8;Sampled=1"));

            var took = log.withMessage("took one").getFirst();
            assertThat(took.at("/trace_id").asText()).isEqualTo(SENDER);
            assertThat(took.at("/request_id").asText()).isEqualTo("lambda-1");
            assertThat(took.at("/function").asText()).isEqualTo("picky");
            assertThat(took.at("/version").asText()).isEqualTo("3");
            assertThat(took.at("/sqs_message_id").asText()).isEqualTo("sqs-0");
            assertThat(log.withMessage("work done").getFirst().at("/trace_id").asText()).isEqualTo(OWN);
        }
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }

    @Test
    void a_message_of_an_untraced_sender_carries_the_invocations_own_trace() throws IOException {
        try (var log = LogLines.capture()) {
            invoke(SqsEvents.of("one"));

            assertThat(log.withMessage("took one").getFirst().at("/trace_id").asText()).isEqualTo(OWN);
        }
    }

    @Test
    void a_batch_is_one_line_with_its_messages_faults_and_statements() throws IOException {
        try (var log = LogLines.capture()) {
            invoke(SqsEvents.of("one", "bad", "two"));

            var line = log.withMessage("work done").getFirst();
            assertThat(line.at("/messages").asInt()).isEqualTo(3);
            assertThat(line.at("/faults").asInt()).isEqualTo(1);
            assertThat(line.at("/statements").asInt()).isEqualTo(6);
            assertThat(line.at("/_aws/CloudWatchMetrics/0/Metrics").findValuesAsText("Name")).containsExactlyInAnyOrder("messages",
                    "faults", "statements");
            assertThat(log.withMessage("message failed")).hasSize(1);
        }
    }

    @Test
    void a_batch_that_cannot_be_read_is_a_failed_invocation() {
        try (var log = LogLines.capture()) {
            assertThatThrownBy(() -> invoke(new byte[0])).isInstanceOf(IllegalArgumentException.class);

            assertThat(log.withMessage("invocation failed").getFirst().at("/faults").asInt()).isEqualTo(1);
        }
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }
}
