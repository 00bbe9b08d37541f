package dev.karigar.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.events.EmailRequested;
import dev.karigar.events.EmailTemplate;
import dev.karigar.events.MessageJson;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.Secret;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.cloud.StubbedService;
import dev.karigar.testing.cloud.StubbedService.Answer;
import dev.karigar.testing.events.SqsEvents;
import dev.karigar.testing.postgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmailSenderFunctionTest {

    private static final String NONE_FAILED = "{\"batchItemFailures\":[]}";
    private static final String FIRST_FAILED = "{\"batchItemFailures\":[{\"itemIdentifier\":\"sqs-0\"}]}";
    private static final Answer ACCEPTED = new Answer(200, "{\"MessageId\":\"m-1\"}");

    private final MutableClock clock = MutableClock.at("2026-11-22T10:00:00Z");
    private TestDatabase database;
    private StubbedService ses;
    private EmailSenderFunction function;
    private volatile Answer next = ACCEPTED;

    @BeforeEach
    void start() {
        database = TestDatabase.create();
        ses = StubbedService.answering(request -> next);
        function = new EmailSenderFunction(environment(), clock);
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(database.environmentFor("karigar_notifications"));
        environment.putAll(ses.environment());
        environment.put("EMAIL_FROM", "Karigar <no-reply@karigar.example>");
        return environment;
    }

    @AfterEach
    void stop() {
        function.close();
        ses.close();
        database.close();
    }

    @Test
    void a_requested_email_is_sent_as_text_and_html() throws IOException {
        assertThat(handle(email(EmailTemplate.PASSWORD_RESET, "en-IN"))).isEqualTo(NONE_FAILED);

        var request = ses.requests().getFirst();
        assertThat(request.path()).isEqualTo("/v2/email/outbound-emails");
        var sent = new ObjectMapper().readTree(request.body());
        assertThat(sent.at("/FromEmailAddress").asText()).isEqualTo("Karigar <no-reply@karigar.example>");
        assertThat(sent.at("/Destination/ToAddresses/0").asText()).isEqualTo("asha@example.com");
        assertThat(sent.at("/Content/Simple/Subject/Data").asText()).isEqualTo("Reset your Karigar password");
        assertThat(text(sent)).contains("password is 12<456. It is valid for 10 minutes.");
        assertThat(html(sent)).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").contains("password is 12&lt;456.");
    }

    @ParameterizedTest
    @EnumSource
    void every_template_is_rendered_without_a_placeholder_left(EmailTemplate template) throws IOException {
        assertThat(handle(email(template, "en"))).isEqualTo(NONE_FAILED);

        var sent = new ObjectMapper().readTree(ses.requests().getFirst().body());
        assertThat(text(sent)).isNotBlank().doesNotContain("{", "}");
        assertThat(html(sent)).doesNotContain("{", "}");
    }

    @Test
    void a_language_without_a_bundle_gets_english() throws IOException {
        handle(email(EmailTemplate.ONE_TIME_CODE, "mr-IN"));

        assertThat(ses.requests().getFirst().body()).contains("Your Karigar code is");
    }

    @Test
    void a_repeated_email_is_sent_once_and_an_expired_one_never() throws IOException {
        handle(email(EmailTemplate.ONE_TIME_CODE, "en"));
        handle(email(EmailTemplate.ONE_TIME_CODE, "en"));
        var late = email(EmailTemplate.PASSWORD_RESET, "en");
        clock.advance(Duration.ofMinutes(11));
        handle(late);

        assertThat(ses.requests()).hasSize(1);
    }

    @Test
    void a_throttled_email_fails_and_a_rejected_one_does_not() throws IOException {
        next = new Answer(429, "{\"__type\":\"TooManyRequestsException\",\"message\":\"slow down\"}");
        assertThat(handle(email(EmailTemplate.ONE_TIME_CODE, "en"))).isEqualTo(FIRST_FAILED);

        next = new Answer(400, "{\"__type\":\"MessageRejected\",\"message\":\"no such address\"}");
        assertThat(handle(email(EmailTemplate.ONE_TIME_CODE, "en"))).isEqualTo(NONE_FAILED);
    }

    @Test
    void without_a_sender_it_does_not_start() {
        var environment = environment();
        environment.remove("EMAIL_FROM");

        assertThatThrownBy(() -> new EmailSenderFunction(environment, clock)).hasMessageContaining("EMAIL_FROM");
    }

    private static String text(JsonNode sent) {
        return sent.at("/Content/Simple/Body/Text/Data").asText();
    }

    private static String html(JsonNode sent) {
        return sent.at("/Content/Simple/Body/Html/Data").asText();
    }

    private String email(EmailTemplate template, String locale) {
        var parameters = new HashMap<String, Secret>();
        template.parameters().forEach(name -> parameters.put(name, new Secret(name.equals("code") ? "12<456" : "10")));
        var at = clock.instant();
        return MessageJson.write(new EmailRequested(new UUID(7, template.ordinal()), new EmailAddress("asha@example.com"), template,
                parameters, locale, at, at.plus(Duration.ofMinutes(10))));
    }

    private String handle(String... bodies) throws IOException {
        var answer = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(SqsEvents.of(bodies)), answer, null);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
