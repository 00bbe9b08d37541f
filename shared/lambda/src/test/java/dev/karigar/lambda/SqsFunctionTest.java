package dev.karigar.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.testing.events.SqsEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqsFunctionTest {

    @AutoClose
    private final PickyFunction function = new PickyFunction(Map.of(), Clock.systemUTC());

    private String invoke(byte[] event) throws IOException {
        var answer = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event), answer, null);
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_record_is_handled_with_its_body() throws IOException {
        var answer = invoke(SqsEvents.of("one", "{\"two\": \"\\u00fc\\n\"}"));

        assertThat(function.bodies()).containsExactly("one", "{\"two\": \"\\u00fc\\n\"}");
        assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void failed_records_are_named_and_the_others_are_handled() throws IOException {
        var answer = invoke(SqsEvents.of("good", "bad", "better", "bad too"));

        assertThat(function.bodies()).hasSize(4);
        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"sqs-1\"},{\"itemIdentifier\":\"sqs-3\"}]}");
    }

    // An empty failure list would tell Lambda to delete the whole batch.
    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"Records\":[]}", "{\"Records\":[{\"body\":\"x\"}]}", "{\"Records\":[{\"messageId\":\"1\"",
            "null", "{\"Records\":[null]}"})
    void an_event_that_is_no_batch_fails_the_invocation(String event) {
        assertThatThrownBy(() -> invoke(event.getBytes(StandardCharsets.UTF_8))).isInstanceOf(IllegalArgumentException.class);
        assertThat(function.bodies()).isEmpty();
    }
}
