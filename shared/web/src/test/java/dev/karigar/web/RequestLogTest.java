package dev.karigar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.lambda.telemetry.TraceHeader;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.cloud.StubbedService;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.testing.events.LambdaInvocation;
import dev.karigar.testing.logging.LogLines;
import dev.karigar.web.fixture.NotesFunction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** The log lines of a request. */
class RequestLogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final UUID USER = new UUID(0x7001, 0x8001);
    private static final String TRACE = "1-5759e988-bd862e3fe1be46a994272793";
    private static final String HEADER = "Root=" + TRACE + ";Parent=53995c3f42cd8ad8;Sampled=1";

    private final TestTokens tokens = TestTokens.create(CLOCK);
    private final NotesFunction function = new NotesFunction(Map.of("SECRETS", tokens.location(), "ISSUER", TestTokens.ISSUER,
            "AWS_LAMBDA_FUNCTION_VERSION", "7", "KARIGAR_ENVIRONMENT", "dev"), CLOCK);
    private final ApiClient client = new ApiClient(function);

    @AfterEach
    void stop() {
        function.close();
    }

    private static JsonNode requestLine(LogLines log) {
        assertThat(log.withMessage("request answered")).hasSize(1);
        return log.withMessage("request answered").getFirst();
    }

    @Test
    void a_request_is_one_line_with_its_route_status_and_cost() {
        try (var log = LogLines.capture()) {
            client.in(new LambdaInvocation("lambda-1", null)).get("/api/v1/notes?location=1,2").send();

            var line = requestLine(log);
            assertThat(line.at("/method").asText()).isEqualTo("GET");
            assertThat(line.at("/route").asText()).isEqualTo("GET /api/v1/notes");
            assertThat(line.at("/status").asInt()).isEqualTo(200);
            assertThat(line.at("/latency").asDouble()).isPositive();
            assertThat(line.at("/statements").isIntegralNumber()).isTrue();
            assertThat(line.at("/caller").asText()).isEqualTo("anonymous");
            assertThat(line.at("/function").asText()).isEqualTo("notes");
            assertThat(line.at("/version").asText()).isEqualTo("7");
            assertThat(line.at("/lambda_request_id").asText()).isEqualTo("lambda-1");
            assertThat(log.all()).hasSize(1);
        }
    }

    @Test
    void the_line_has_no_personal_data() {
        try (var log = LogLines.capture()) {
            client.as(tokens.token(USER, "SERVICE_PROVIDER"))
                    .patch("/api/v1/notes/" + new UUID(7, 8) + "?location=52.5,13.4")
                    .header("x-forwarded-for", "198.51.100.77")
                    .from("198.51.100.78")
                    .body("{\"phone\":\"+14155550123\"}")
                    .send();

            assertThat(requestLine(log).at("/route").asText()).isEqualTo("PATCH /api/v1/notes/{note_id}");
            assertThat(requestLine(log).at("/caller").asText()).isEqualTo("provider");
            assertThat(log.text()).doesNotContain(USER.toString(), new UUID(7, 8).toString(), "198.51.100", "52.5", "4155550123");
        }
    }

    @Test
    void the_caller_is_logged_by_role() {
        try (var log = LogLines.capture()) {
            client.as(tokens.token(USER, "SERVICE_SEEKER")).get("/api/v1/notes").send();
            client.as(tokens.token(USER, "SERVICE_SEEKER", "SERVICE_PROVIDER")).get("/api/v1/notes").send();
            client.as(tokens.token(USER, "ADMIN")).get("/api/v1/notes").send();

            assertThat(log.withMessage("request answered")).extracting(line -> line.at("/caller").asText())
                    .containsExactly("seeker", "provider", "admin");
        }
    }

    @Test
    void an_unknown_path_is_not_logged() {
        try (var log = LogLines.capture()) {
            client.get("/api/v1/%2B14155550123").send();

            assertThat(requestLine(log).at("/route").asText()).isEqualTo("unmatched");
            assertThat(requestLine(log).at("/status").asInt()).isEqualTo(404);
            assertThat(log.text()).doesNotContain("4155550123");
        }
    }

    @Test
    void all_lines_of_a_request_have_the_id_that_the_client_receives() {
        try (var log = LogLines.capture()) {
            var answer = client.get("/api/v1/notes/broken").header("x-request-id", "my-own.id:1").send();

            assertThat(answer.header("x-request-id")).isEqualTo("my-own.id:1");
            assertThat(answer.at("/trace_id")).isEqualTo("my-own.id:1");
            assertThat(log.all()).hasSize(2).allSatisfy(line -> {
                assertThat(line.at("/request_id").asText()).isEqualTo("my-own.id:1");
                assertThat(line.at("/trace_id").asText()).isEqualTo("my-own.id:1");
            });
            assertThat(requestLine(log).at("/faults").asInt()).isEqualTo(1);
        }
    }

    @Test
    void the_xray_trace_id_is_the_id_of_a_request_without_one() {
        try (var log = LogLines.capture()) {
            var answer = client.in(new LambdaInvocation("lambda-1", HEADER)).get("/api/v1/notes/broken").send();

            assertThat(answer.at("/trace_id")).isEqualTo(TRACE);
            assertThat(requestLine(log).at("/request_id").asText()).isEqualTo(TRACE);
            assertThat(requestLine(log).at("/trace_id").asText()).isEqualTo(TRACE);
        }
    }

    @Test
    void the_trace_id_is_logged_beside_the_id_of_the_client() {
        try (var log = LogLines.capture()) {
            client.in(new LambdaInvocation("lambda-1", HEADER)).get("/api/v1/notes").header("x-request-id", "mine").send();

            assertThat(requestLine(log).at("/request_id").asText()).isEqualTo("mine");
            assertThat(requestLine(log).at("/trace_id").asText()).isEqualTo(TRACE);
        }
    }

    @Test
    void the_trace_id_is_read_from_the_system_property_of_the_runtime() {
        System.setProperty(TraceHeader.PROPERTY, HEADER);
        try (var log = LogLines.capture()) {
            client.in(new LambdaInvocation("lambda-1", null)).get("/api/v1/notes").send();

            assertThat(requestLine(log).at("/trace_id").asText()).isEqualTo(TRACE);
        } finally {
            System.clearProperty(TraceHeader.PROPERTY);
        }
    }

    @Test
    void the_trace_header_of_the_gateway_is_the_request_id_if_it_is_well_formed() {
        assertThat(client.get("/api/v1/nothing").header("x-amzn-trace-id", "Root=" + TRACE).send().at("/trace_id")).isEqualTo(TRACE);
        assertThat(client.get("/api/v1/nothing").header("x-amzn-trace-id", "Root=1-\"}{").send().at("/trace_id")).isEqualTo("test-request");
    }

    @Test
    void only_the_first_invocation_is_a_cold_start_and_log_fields_end_with_it() {
        try (var log = LogLines.capture()) {
            client.get("/api/v1/notes").send();
            client.get("/api/v1/notes").send();

            assertThat(log.withMessage("request answered")).extracting(line -> line.at("/cold_start").asText())
                    .containsExactly("true", "false");
        }
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }

    @Test
    void an_unknown_event_is_logged_counted_and_rethrown() {
        try (var log = LogLines.capture()) {
            assertThatThrownBy(() -> function.handleRequest(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)),
                    new ByteArrayOutputStream(), new LambdaInvocation("lambda-1", null))).isInstanceOf(IllegalArgumentException.class);

            var line = log.withMessage("invocation failed").getFirst();
            assertThat(line.at("/level").asText()).isEqualTo("ERROR");
            assertThat(line.at("/request_id").asText()).isEqualTo("lambda-1");
            assertThat(line.at("/faults").asInt()).isEqualTo(1);
        }
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }

    @Test
    void the_line_carries_the_metrics_by_route_and_by_function() {
        try (var log = LogLines.capture()) {
            client.as(tokens.token(USER, "SERVICE_SEEKER"))
                    .post("/api/v1/notes")
                    .key("k")
                    .body("{\"note_title\":\"a\",\"star_count\":1}")
                    .send();

            var line = requestLine(log);
            assertThat(line.at("/_aws/Timestamp").asLong()).isEqualTo(CLOCK.millis());
            assertThat(line.at("/_aws/CloudWatchMetrics/0/Dimensions").toString()).isEqualTo("[[\"environment\",\"function\",\"route\"]]");
            assertThat(line.at("/_aws/CloudWatchMetrics/0/Metrics").findValuesAsText("Name")).containsExactly("latency", "created");
            assertThat(line.at("/_aws/CloudWatchMetrics/1/Dimensions").toString()).isEqualTo("[[\"environment\",\"function\"]]");
            assertThat(line.at("/_aws/CloudWatchMetrics/1/Metrics").findValuesAsText("Name")).containsExactly("faults", "unavailable",
                    "statements");
        }
    }

    @Test
    void a_fault_is_reported_to_sentry_before_the_response_and_a_problem_is_not() {
        try (var sentry = StubbedService.answering(request -> new StubbedService.Answer(200, ""))) {
            var dsn = sentry.environment().get("AWS_ENDPOINT_URL").replace("http://", "http://key@") + "/42";
            try (var reporting = new NotesFunction(Map.of("SECRETS", tokens.location(), "ISSUER", TestTokens.ISSUER, "SENTRY_DSN", dsn),
                    CLOCK)) {
                new ApiClient(reporting).get("/api/v1/nothing").send();
                assertThat(sentry.requests()).isEmpty();

                assertThat(new ApiClient(reporting).get("/api/v1/notes/broken").send().status()).isEqualTo(500);

                assertThat(sentry.requests()).singleElement().extracting(StubbedService.Request::path).isEqualTo("/api/42/envelope/");
            }
        }
    }
}
