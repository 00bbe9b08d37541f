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
    private static final String ACCEPTED = """
            <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>m-1</MessageId></PublishResult>
            <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></PublishResponse>""";

    private final MutableClock clock = MutableClock.at("2026-11-22T10:00:00Z");
    private TestDatabase database;
    private StubbedService sns;
    private NotificationDispatcherFunction function;
    private volatile Answer next = new Answer(200, ACCEPTED);

    @BeforeEach
    void start() {
        database = TestDatabase.create();
        sns = StubbedService.answering(this::answer);
        var environment = new HashMap<>(database.environmentFor("karigar_notifications"));
        environment.putAll(sns.environment());
        function = new NotificationDispatcherFunction(environment, clock);
    }

    private Answer answer(Request request) {
        return request.form().get("PhoneNumber").equals("+14155550999") ? error(400, "InvalidParameter") : next;
    }

    @AfterEach
    void stop() {
        function.close();
        sns.close();
        database.close();
    }

    @Test
    void a_requested_sms_is_published_to_its_phone() throws IOException {
        assertThat(handle(sms(1, "+14155550123"))).isEqualTo(NONE_FAILED);

        var published = sns.requests().getFirst().form();
        assertThat(published).containsEntry("Action", "Publish")
                .containsEntry("PhoneNumber", "+14155550123")
                .containsEntry("Message", "Your code is 1.")
                .containsEntry("MessageAttributes.entry.1.Value.StringValue", "Transactional");
    }

    @Test
    void a_repeated_message_is_published_once() throws IOException {
        assertThat(handle(sms(1, "+14155550123"), sms(1, "+14155550123"))).isEqualTo(NONE_FAILED);
        assertThat(handle(sms(1, "+14155550123"))).isEqualTo(NONE_FAILED);

        assertThat(sns.requests()).hasSize(1);
    }

    @Test
    void processed_message_ids_are_deleted_after_a_month() throws IOException {
        database.execute(
                "insert into notifications.processed_messages (message_id, processed_at) values (gen_random_uuid(), '2026-10-01Z')");

        handle(sms(1, "+14155550123"));

        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select count(*) from notifications.processed_messages")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void an_expired_sms_is_not_sent() throws IOException {
        clock.advance(Duration.ofMinutes(10));

        assertThat(handle(sms(1, "+14155550123"))).isEqualTo(NONE_FAILED);
        assertThat(sns.requests()).isEmpty();
    }

    @Test
    void a_malformed_message_fails_alone() throws IOException {
        assertThat(handle("garbage", sms(1, "+14155550123"))).isEqualTo(FIRST_FAILED);

        assertThat(sns.requests()).hasSize(1);
    }

    @Test
    void a_throttled_sms_fails_and_is_sent_on_redelivery() throws IOException {
        next = error(400, "Throttled");
        assertThat(handle(sms(1, "+14155550123"))).isEqualTo(FIRST_FAILED);

        next = new Answer(200, ACCEPTED);
        int before = sns.requests().size();
        assertThat(handle(sms(1, "+14155550123"))).isEqualTo(NONE_FAILED);
        assertThat(sns.requests()).hasSize(before + 1);
    }

    @Test
    void a_number_that_sns_rejects_permanently_is_not_retried() throws IOException {
        assertThat(handle(sms(1, "+14155550999"), sms(2, "+14155550123"))).isEqualTo(NONE_FAILED);
        assertThat(handle(sms(1, "+14155550999"))).isEqualTo(NONE_FAILED);

        assertThat(sns.requests()).hasSize(2);
    }

    private String sms(int number, String to) {
        var at = clock.instant();
        return MessageJson.write(new SmsRequested(new UUID(7, number), new PhoneNumber(to), new Secret("Your code is " + number + "."),
                "en", at, Instant.parse("2026-11-22T10:10:00Z")));
    }

    private static Answer error(int status, String code) {
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
