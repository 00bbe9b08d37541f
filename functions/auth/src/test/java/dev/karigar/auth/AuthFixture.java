package dev.karigar.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.postgres.jdbc.JdbcStatementCounter;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.testing.postgres.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A running auth function on a fresh database. Its queues do not answer, so that everything it sends can be read in its
 * outbox.
 */
public final class AuthFixture implements AutoCloseable {

    public static final String AUTH = "/api/v1/auth";
    public static final String PASSWORD = "correct horse battery staple";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    public final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
    public final TestDatabase database = TestDatabase.create();
    public final TestTokens keys = TestTokens.create(clock);
    public final AuthFunction function;
    public final ApiClient stranger;
    private final AtomicInteger phones = new AtomicInteger(5_550_100);

    public AuthFixture() {
        function = another(clock);
        stranger = new ApiClient(function);
    }

    /** One more instance of the function, as Lambda makes for requests at the same time. */
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
        return stranger.post(AUTH + path).body(body).send();
    }

    public ApiAnswer register(String phone) {
        return post("/register", """
                {"phone": "%s", "password": "%s", "first_name": "Asha", "last_name": "Rao", "role": "SERVICE_SEEKER"}
                """.formatted(phone, PASSWORD));
    }

    /** Enters the newest code that was sent to the phone. */
    public ApiAnswer verify(ApiAnswer sent, String phone) {
        return post("/otp/" + sent.at("/otp_id") + "/verify", "{\"code\": \"%s\"}".formatted(codeSentTo(phone)));
    }

    /** A new account's token answer. */
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
        return stranger.as(tokens.at("/access_token"));
    }

    /** What lies in the outbox for somebody, oldest first. */
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

    /** A code that is not the one that was sent. */
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

    /** How many statements the function sends while something runs. */
    public long statementsOf(Runnable work) {
        var counter = function.context().getBean(JdbcStatementCounter.class);
        long before = counter.sent();
        work.run();
        return counter.sent() - before;
    }

    /** A body's members, for comparing answers by shape. */
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
