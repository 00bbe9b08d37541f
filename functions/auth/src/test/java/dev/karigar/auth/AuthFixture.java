package dev.karigar.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.events.MessageSink;
import dev.karigar.postgres.jdbc.JdbcStatementCounter;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.testing.postgres.TestDatabase;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A running auth function on a new database. Sending to its queues fails, so every message stays in the outbox, where tests read it. */
public final class AuthFixture implements AutoCloseable {

    public static final String AUTH = "/api/v1/auth";
    public static final String PASSWORD = "correct horse battery staple";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    public final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
    public final TestDatabase database = TestDatabase.create();
    public final TestTokens keys = TestTokens.create(clock);
    public final AuthFunction function;
    public final ApiClient anonymous;
    private final AtomicInteger phones = new AtomicInteger(5_550_100);

    @Singleton
    @Primary
    static final class UnreachableQueues implements MessageSink {

        @Override
        public Set<UUID> send(List<Outgoing> messages) {
            return Set.of();
        }
    }

    public AuthFixture() {
        function = another(clock);
        anonymous = new ApiClient(function);
    }

    /** Another execution environment on the same database, as Lambda starts one for concurrent requests. */
    public AuthFunction another(Clock itsClock) {
        var environment = database.environmentFor("karigar_auth");
        environment.put("SECRETS", keys.location());
        environment.put("ISSUER", TestTokens.ISSUER);
        return new AuthFunction(environment, itsClock);
    }

    public String newPhone() {
        return "+1202" + phones.incrementAndGet();
    }

    public ApiAnswer post(String path, String body) {
        return anonymous.post(AUTH + path).body(body).send();
    }

    public ApiAnswer register(String phone) {
        return post("/register", """
                {"phone": "%s", "password": "%s", "first_name": "Asha", "last_name": "Rao", "role": "SERVICE_SEEKER"}
                """.formatted(phone, PASSWORD));
    }

    /** Redeems the newest code that was sent to the phone. */
    public ApiAnswer verify(ApiAnswer sent, String phone) {
        return post("/otp/" + sent.at("/otp_id") + "/verify", "{\"code\": \"%s\"}".formatted(codeSentTo(phone)));
    }

    /** Creates an account and returns its first token response. */
    public ApiAnswer signedUp(String phone) {
        return verify(register(phone), phone);
    }

    public ApiAnswer login(String name, String password) {
        return post("/login", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(name, password));
    }

    public ApiAnswer refresh(String token) {
        return post("/refresh", "{\"refresh_token\": \"%s\"}".formatted(token));
    }

    public ApiClient as(ApiAnswer tokens) {
        return anonymous.as(tokens.at("/access_token"));
    }

    /** Payloads in the outbox for a recipient, oldest first. */
    public List<JsonNode> messagesTo(String recipient) {
        var found = new ArrayList<JsonNode>();
        try (var connection = database.connect();
                var statement = connection.prepareStatement("select payload from auth.outbox where payload ->> 'to' = ? order by id")) {
            statement.setString(1, recipient);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(JSON.readTree(rows.getString(1)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String codeSentTo(String recipient) {
        var newest = messagesTo(recipient).getLast();
        var code = CODE.matcher(newest.path("text").asText() + newest.at("/parameters/code").asText());
        if (!code.find()) {
            throw new IllegalStateException("no code in " + newest);
        }
        return code.group();
    }

    /** Six digits that differ from the code that was sent. */
    public String wrongCode(String recipient) {
        return "%06d".formatted((Integer.parseInt(codeSentTo(recipient)) + 1) % 1_000_000);
    }

    public long count(String sql, Object... parameters) {
        try (var connection = database.connect(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number of SQL statements that the function sends while the work runs. */
    public long statementsOf(Runnable work) {
        var counter = function.context().getBean(JdbcStatementCounter.class);
        long before = counter.sent();
        work.run();
        return counter.sent() - before;
    }

    /** Names of the members of a JSON body. */
    public static List<String> membersOf(ApiAnswer answer) {
        var names = new ArrayList<String>();
        answer.json().properties().stream().map(Map.Entry::getKey).forEach(names::add);
        return names;
    }

    @Override
    public void close() {
        function.close();
        database.close();
    }
}
