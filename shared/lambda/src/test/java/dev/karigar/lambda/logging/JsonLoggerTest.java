package dev.karigar.lambda.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.BasicMDCAdapter;

class JsonLoggerTest {

    private final List<String> lines = new ArrayList<>();
    private final BasicMDCAdapter context = new BasicMDCAdapter();
    private final Logger logger = new JsonLogger("dev.karigar.some.Thing", context, lines::add);

    @Test
    void an_event_is_one_json_line_with_its_request() {
        context.put("request_id", "r-1");
        context.put("function", "bookings");

        logger.info("did {} of {}", 3, "four");

        var event = only();
        assertThat(event.get("level").asText()).isEqualTo("INFO");
        assertThat(event.get("logger").asText()).isEqualTo("dev.karigar.some.Thing");
        assertThat(event.get("message").asText()).isEqualTo("did 3 of four");
        assertThat(event.get("request_id").asText()).isEqualTo("r-1");
        assertThat(event.get("function").asText()).isEqualTo("bookings");
    }

    @Test
    void any_message_is_written_as_one_line_of_valid_json() {
        var nasty = "quote \" back \\ line \n\r\t null \u0000 separators \u2028\u2029 half \ud800 pair \ud83d\ude00";

        logger.warn("{}", nasty);

        assertThat(lines.getFirst().lines()).hasSize(1);
        assertThat(only().get("message").asText()).isEqualTo(nasty);
    }

    @Test
    void keys_and_their_values_are_fields_of_their_type_and_nest() {
        logger.atInfo()
                .addKeyValue("status", 200)
                .addKeyValue("ms", 1.5)
                .addKeyValue("replayed", false)
                .addKeyValue("nested", Map.of("names", List.of("a", "b"), "none", List.of()))
                .log("request {}", "done");

        assertThat(only().get("message").asText()).isEqualTo("request done");
        assertThat(only().get("status").isInt()).isTrue();
        assertThat(only().get("ms").asDouble()).isEqualTo(1.5);
        assertThat(only().get("replayed").isBoolean()).isTrue();
        assertThat(only().at("/nested/names/1").asText()).isEqualTo("b");
        assertThat(only().at("/nested/none")).isEmpty();
    }

    @Test
    void a_key_of_an_event_overrides_the_same_key_of_its_context() {
        context.put("route", "of the context");

        logger.atInfo().addKeyValue("route", "of the event").log("once");

        assertThat(only().get("route").asText()).isEqualTo("of the event");
        assertThat(lines.getFirst()).containsOnlyOnce("\"route\"");
    }

    @Test
    void the_message_of_an_exception_of_other_code_is_left_out() {
        logger.error("failed", numberFormatException());

        assertThat(lines.getFirst()).doesNotContain("+14155550123");
        assertThat(only().get("error").asText()).isEqualTo("java.lang.NumberFormatException");
        assertThat(only().get("stack").asText()).contains("JsonLoggerTest");
    }

    @Test
    void messages_of_our_own_exceptions_are_written_with_their_causes() {
        logger.error("failed", new IllegalStateException("queue sms has no URL", numberFormatException()));

        assertThat(only().get("stack").asText()).contains("IllegalStateException: queue sms has no URL",
                "caused by java.lang.NumberFormat");
        assertThat(lines.getFirst()).doesNotContain("+14155550123");
    }

    @Test
    void libraries_log_from_warn_and_our_classes_from_info() {
        var library = new JsonLogger("com.zaxxer.hikari.HikariDataSource", context, lines::add);

        library.info("starting");
        library.warn("slow");
        logger.debug("detail");

        assertThat(lines).singleElement().asString().contains("slow");
    }

    @Test
    void slf4j_finds_the_provider() {
        assertThat(LoggerFactory.getLogger("dev.karigar.any")).isInstanceOf(JsonLogger.class);
    }

    private static NumberFormatException numberFormatException() {
        try {
            Integer.parseInt("+14155550123x");
        } catch (NumberFormatException e) {
            return e;
        }
        throw new AssertionError("a number was parsed");
    }

    private JsonNode only() {
        assertThat(lines).hasSize(1);
        try {
            return new ObjectMapper().readTree(lines.getFirst());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
