package dev.karigar.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Telemetry;
import dev.karigar.testing.events.SqsEvents;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqsBatchHandlerTest {

    private final InvocationLog invocation = Telemetry.of("picky", Map.of(), Clock.systemUTC()).begin(null);
    private final List<String> bodies = new ArrayList<>();
    private final SqsBatchHandler handler = new SqsBatchHandler(this::take);

    private void take(SqsRecord record) {
        bodies.add(record.body());
        if (record.body().startsWith("bad")) {
            throw new IllegalStateException("bad record");
        }
    }

    @Test
    void every_record_is_given_over_with_its_body() {
        var answer = handler.on(SqsEvents.of("one", "{\"two\": \"\\u00fc\\n\"}"), invocation);

        assertThat(bodies).containsExactly("one", "{\"two\": \"\\u00fc\\n\"}");
        assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void failed_records_are_named_and_the_others_go_on() {
        var answer = handler.on(SqsEvents.of("good", "bad", "better", "bad too"), invocation);

        assertThat(bodies).hasSize(4);
        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"sqs-1\"},{\"itemIdentifier\":\"sqs-3\"}]}");
    }

    // An empty failure list would tell Lambda to delete the whole batch.
    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"Records\":[]}", "{\"Records\":[{\"body\":\"x\"}]}", "{\"Records\":[{\"messageId\":\"1\""})
    void an_event_that_is_no_batch_fails_as_a_whole(String event) {
        assertThatThrownBy(() -> handler.on(event.getBytes(StandardCharsets.UTF_8), invocation))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bodies).isEmpty();
    }
}
