package dev.karigar.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.events.MessageJson;
import dev.karigar.events.SmsRequested;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.cloud.StubbedService;
import dev.karigar.testing.cloud.StubbedService.Answer;
import dev.karigar.testing.cloud.StubbedService.Request;
import dev.karigar.testing.events.SqsEvents;
import dev.karigar.testing.postgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotificationDispatcherFunctionTest {

    private static final String NONE_FAILED = "{\"batchItemFailures\":[]}";
    private static final String FIRST_FAILED = "{\"batchItemFailures\":[{\"itemIdentifier\":\"sqs-0\"}]}";
    private static final String TAKEN = """
            <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>m-1</MessageId></PublishResult>
            <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></PublishResponse>""";

    private final MutableClock clock = MutableClock.at("2026-11-22T10:00:00Z");
    private TestDatabase database;
    private StubbedService sns;
    private NotificationDispatcherFunction function;
    private volatile Answer next = new Answer(200, TAKEN);

    @BeforeEach
    void start() {
        database = TestDatabase.create();
        sns = StubbedService.answering(this::answer);
        var environment = new HashMap<>(database.environmentFor("karigar_notifications"));
        environment.putAll(sns.environment());
        function = new NotificationDispatcherFunction(environment, clock);
    }

    private Answer answer(Request request) {
        return request.form().get("PhoneNumber").equals("+14155550999") ? refusal(400, "InvalidParameter") : next;
    }

    @AfterEach
    void stop() {
        function.close();
        sns.close();
        database.close();
    }

    @Test
    void a_requested_text_is_published_to_its_phone() throws IOException {
        assertThat(handle(text(1, "+14155550123"))).isEqualTo(NONE_FAILED);

        var published = sns.requests().getFirst().form();
        assertThat(published).containsEntry("Action", "Publish")
                .containsEntry("PhoneNumber", "+14155550123")
                .containsEntry("Message", "Your code is 1.")
                .containsEntry("MessageAttributes.entry.1.Value.StringValue", "Transactional");
    }

    @Test
    void a_repeated_message_is_published_once() throws IOException {
        assertThat(handle(text(1, "+14155550123"), text(1, "+14155550123"))).isEqualTo(NONE_FAILED);
        assertThat(handle(text(1, "+14155550123"))).isEqualTo(NONE_FAILED);

        assertThat(sns.requests()).hasSize(1);
    }

    @Test
    void what_was_seen_a_month_ago_is_forgotten() throws IOException {
        database.execute(
                "insert into notifications.processed_messages (message_id, processed_at) values (gen_random_uuid(), '2026-10-01Z')");

        handle(text(1, "+14155550123"));

        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select count(*) from notifications.processed_messages")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void an_expired_code_is_dropped() throws IOException {
        clock.advance(Duration.ofMinutes(10));

        assertThat(handle(text(1, "+14155550123"))).isEqualTo(NONE_FAILED);
        assertThat(sns.requests()).isEmpty();
    }

    @Test
    void garbage_fails_alone() throws IOException {
        assertThat(handle("garbage", text(1, "+14155550123"))).isEqualTo(FIRST_FAILED);

        assertThat(sns.requests()).hasSize(1);
    }

    @Test
    void a_throttled_text_comes_again_and_is_sent_then() throws IOException {
        next = refusal(400, "Throttled");
        assertThat(handle(text(1, "+14155550123"))).isEqualTo(FIRST_FAILED);

        next = new Answer(200, TAKEN);
        int before = sns.requests().size();
        assertThat(handle(text(1, "+14155550123"))).isEqualTo(NONE_FAILED);
        assertThat(sns.requests()).hasSize(before + 1);
    }

    @Test
    void a_number_that_sns_refuses_for_good_is_not_tried_again() throws IOException {
        assertThat(handle(text(1, "+14155550999"), text(2, "+14155550123"))).isEqualTo(NONE_FAILED);
        assertThat(handle(text(1, "+14155550999"))).isEqualTo(NONE_FAILED);

        assertThat(sns.requests()).hasSize(2);
    }

    private String text(int number, String to) {
        var at = clock.instant();
        return MessageJson.write(new SmsRequested(new UUID(7, number), new PhoneNumber(to), new Secret("Your code is " + number + "."),
                "en", at, Instant.parse("2026-11-22T10:10:00Z")));
    }

    private static Answer refusal(int status, String code) {
        return new Answer(status, """
                <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>%s</Code>
                <Message>no</Message></Error><RequestId>r-1</RequestId></ErrorResponse>""".formatted(code));
    }

    private String handle(String... bodies) throws IOException {
        var answer = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(SqsEvents.of(bodies)), answer, null);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
