package dev.karigar.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.karigar.aws.client.AwsClients;
import dev.karigar.aws.sqs.QueueUrls;
import dev.karigar.aws.sqs.SqsMessageSink;
import dev.karigar.events.MessageJson;
import dev.karigar.events.SmsRequested;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import dev.karigar.postgres.jdbc.ConnectionPool;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.JdbcStatementCounter;
import dev.karigar.postgres.outbox.Outbox;
import dev.karigar.postgres.outbox.OutboxRelay;
import dev.karigar.postgres.outbox.OutboxTable;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.cloud.StubbedQueues;
import dev.karigar.testing.logging.LogLines;
import dev.karigar.testing.postgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRelayFunctionTest {

    private static final OutboxTable AUTH = new OutboxTable("auth");
    private static final byte[] SCHEDULE = """
            {"version": "0", "id": "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa", "detail-type": "relay-outbox", "source": "aws.scheduler",
             "account": "123456789012", "time": "2026-11-22T10:00:00Z", "region": "eu-central-1", "resources": [], "detail": {}}
            """.getBytes(StandardCharsets.UTF_8);

    private TestDatabase server;
    private HikariDataSource connections;
    private Database auth;

    @BeforeEach
    void start() {
        server = TestDatabase.create();
        connections = ConnectionPool.open(server.environmentFor("karigar_auth"));
        auth = new Database(connections, new JdbcStatementCounter());
    }

    @AfterEach
    void stop() {
        connections.close();
        server.close();
    }

    @Test
    void a_committed_message_is_sent_and_its_row_is_deleted() {
        try (var queues = StubbedQueues.acceptingAll()) {
            auth.run(() -> {
                outbox(queues.environment("sms")).append(sms(1));
                assertThat(queues.bodies()).as("before the commit").isEmpty();
            });

            assertThat(queues.bodies()).singleElement().satisfies(body -> assertThat(MessageJson.read(body)).isEqualTo(sms(1)));
            assertThat(pending()).isZero();
        }
    }

    @Test
    void a_message_of_a_rolled_back_transaction_is_never_sent() {
        try (var queues = StubbedQueues.acceptingAll()) {
            assertThatThrownBy(() -> auth.run(() -> {
                outbox(queues.environment("sms")).append(sms(1));
                throw new IllegalStateException("rolled back");
            })).hasMessage("rolled back");
            auth.run(() -> assertThat(pending()).isZero());

            assertThat(queues.calls()).isZero();
        }
    }

    @Test
    void a_message_needs_a_transaction() {
        try (var queues = StubbedQueues.acceptingAll()) {
            assertThatThrownBy(() -> outbox(queues.environment("sms")).append(sms(1))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void while_sqs_is_down_the_request_succeeds_and_the_relay_sends_later() throws IOException {
        var down = StubbedQueues.acceptingAll();
        var environment = down.environment("sms");
        down.close();

        auth.run(() -> outbox(environment).append(sms(1)));
        assertThat(pending()).isEqualTo(1);

        try (var queues = StubbedQueues.acceptingAll()) {
            assertThat(relay(queues)).isEqualTo("{\"done\":1}");
            assertThat(queues.bodies()).hasSize(1);
            assertThat(relay(queues)).isEqualTo("{\"done\":0}");
        }
    }

    @Test
    void the_relay_sends_more_than_one_batch_and_keeps_rejected_messages() throws IOException {
        write(250);

        try (var queues = StubbedQueues.refusing(body -> body.contains("Text 7."))) {
            assertThat(relay(queues)).isEqualTo("{\"done\":249}");
            assertThat(pending()).isEqualTo(1);
        }
    }

    @Test
    void concurrent_runs_send_each_message_once() throws Exception {
        write(200);

        try (var queues = StubbedQueues.acceptingAll(); var threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(threads.submit(() -> relay(queues)));
            }
            for (var run : runs) {
                run.get();
            }
            // A run that found every row locked by another one ends early.
            relay(queues);

            assertThat(queues.bodies()).hasSize(200).doesNotHaveDuplicates();
            assertThat(pending()).isZero();
        }
    }

    @Test
    void the_line_of_a_run_has_the_age_of_the_oldest_message() throws IOException {
        write(2);
        try (var queues = StubbedQueues.acceptingAll(); var log = LogLines.capture()) {
            relay(queues);
            relay(queues);

            assertThat(log.withMessage("work done")).extracting(line -> line.path("outbox_age").asInt()).containsExactly(90, 0);
            assertThat(log.withMessage("work done").getFirst().path("statements").asInt()).isPositive();
        }
    }

    @Test
    void the_relay_role_cannot_insert_update_or_read_other_tables() {
        try (var relay = server.connectAs("karigar_relay"); var statement = relay.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                    "insert into auth.outbox (id, queue, payload, created_at) " + "values (gen_random_uuid(), 'sms', '{}', '2026-01-01Z')"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("update auth.outbox set payload = '{}'")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("select * from auth.accounts")).hasMessageContaining("permission denied");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void write(int count) {
        auth.run(() -> {
            var outbox = new Outbox(auth, AUTH, new OutboxRelay(auth, AUTH, messages -> Set.of()));
            for (int i = 0; i < count; i++) {
                outbox.append(sms(i));
            }
        });
    }

    private Outbox outbox(Map<String, String> environment) {
        var sink = new SqsMessageSink(new AwsClients(environment).sqs(), QueueUrls.of(environment));
        return new Outbox(auth, AUTH, new OutboxRelay(auth, AUTH, sink));
    }

    private long pending() {
        return auth.sql("select count(*) as n from auth.outbox").first(row -> row.longValue("n")).orElseThrow();
    }

    private String relay(StubbedQueues queues) throws IOException {
        var environment = new HashMap<>(server.environmentFor("karigar_relay"));
        environment.putAll(queues.environment("sms", "email"));
        try (var function = new OutboxRelayFunction(environment, MutableClock.at("2026-11-22T10:01:30Z"))) {
            var answer = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(SCHEDULE), answer, null);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private static SmsRequested sms(int number) {
        return new SmsRequested(new UUID(7, number), new PhoneNumber("+14155550123"), new Secret("Text " + number + "."), "en",
                Instant.parse("2026-11-22T10:00:00Z"), Instant.parse("2026-11-22T10:10:00Z"));
    }
}
