package dev.karigar.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.karigar.local.demo.AdminAccount;
import dev.karigar.platform.KeyLifetimes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timer replaces the key that signs, in the running stack: nobody's token is refused meanwhile. */
class KeyRotationTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    // Of the quarter of an hour that a token lives, and the five minutes for which the signer remembers its key.
    private static final Duration PAUSE = Duration.ofMinutes(14);
    private static final int HOURS = 8;

    @Test
    void a_key_is_replaced_and_every_token_in_between_is_accepted(@TempDir Path data) throws Exception {
        try (var stack = RunningStack.start(data)) {
            post(stack, "/_local/clock", "{\"advance\": \"" + KeyLifetimes.SIGNING_PERIOD.plusMinutes(1) + "\"}", 200);
            Map<String, String> tokenByKey = new LinkedHashMap<>();
            for (int hour = 0; hour < HOURS; hour++) {
                post(stack, "/_local/schedules/rotate-keys-step/run", "", 200);
                for (int i = 0; i < 4; i++) {
                    var token = signIn(stack);
                    tokenByKey.putIfAbsent(keyOf(token), token);
                    assertThat(me(stack, token)).isEqualTo(200);
                    post(stack, "/_local/clock", "{\"advance\": \"" + PAUSE + "\"}", 200);
                    assertThat(me(stack, token)).as("a token signed %s ago in hour %s", PAUSE, hour).isEqualTo(200);
                }
                post(stack, "/_local/clock", "{\"advance\": \"PT4M\"}", 200);
            }
            assertThat(tokenByKey).hasSize(2);
            var published = get(stack, "/.well-known/jwks.json", "").body();
            assertThat(tokenByKey.keySet()).filteredOn(published::contains).hasSize(1);
        }
    }

    private static int me(RunningStack stack, String token) throws Exception {
        return get(stack, "/api/v1/users/me", token).statusCode();
    }

    private static String keyOf(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private static String signIn(RunningStack stack) throws Exception {
        var body = post(stack, "/api/v1/auth/login",
                "{\"username\":\"%s\",\"password\":\"%s\",\"device_name\":\"test\"}".formatted(AdminAccount.PHONE, AdminAccount.PASSWORD),
                200).body();
        int start = body.indexOf("\"access_token\":\"") + "\"access_token\":\"".length();
        return body.substring(start, body.indexOf('"', start));
    }

    private static HttpResponse<String> get(RunningStack stack, String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(stack.url() + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(RunningStack stack, String path, String body, int expected) throws Exception {
        var answer = HTTP.send(HttpRequest.newBuilder(URI.create(stack.url() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(expected);
        return answer;
    }
}
