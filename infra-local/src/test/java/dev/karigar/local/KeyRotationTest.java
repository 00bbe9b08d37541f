package dev.karigar.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.local.development.AdminAccount;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyRotationTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    // Shorter than the 15 minutes an access token is valid, longer than the 5 minutes for which auth caches the signing key.
    private static final Duration PAUSE = Duration.ofMinutes(14);
    private static final int HOURS = 8;

    private final RunningStack stack = RunningStack.shared();

    @Test
    void every_token_is_accepted_while_the_signing_key_is_rotated() throws Exception {
        post("/_local/clock", "{\"advance\": \"" + KeyLifetimes.SIGNING_PERIOD.plusMinutes(1) + "\"}");
        Map<String, String> tokenByKey = new LinkedHashMap<>();
        for (int hour = 0; hour < HOURS; hour++) {
            post("/_local/schedules/rotate-keys-step/run", "");
            for (int i = 0; i < 4; i++) {
                var token = signIn();
                tokenByKey.putIfAbsent(keyOf(token), token);
                assertThat(statusOfMe(token)).isEqualTo(200);
                post("/_local/clock", "{\"advance\": \"" + PAUSE + "\"}");
                assertThat(statusOfMe(token)).as("a token signed %s ago in hour %s", PAUSE, hour).isEqualTo(200);
            }
            post("/_local/clock", "{\"advance\": \"PT4M\"}");
        }
        assertThat(tokenByKey).hasSize(2);
        var published = get("/.well-known/jwks.json", "").body();
        assertThat(tokenByKey.keySet()).filteredOn(published::contains).hasSize(1);
    }

    private int statusOfMe(String token) throws Exception {
        return get("/api/v1/users/me", token).statusCode();
    }

    private static String keyOf(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private String signIn() throws Exception {
        var body = post("/api/v1/auth/login",
                "{\"username\":\"%s\",\"password\":\"%s\",\"device_name\":\"test\"}".formatted(AdminAccount.PHONE, AdminAccount.PASSWORD))
                .body();
        int start = body.indexOf("\"access_token\":\"") + "\"access_token\":\"".length();
        return body.substring(start, body.indexOf('"', start));
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(stack.url() + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        var response = HTTP.send(HttpRequest.newBuilder(URI.create(stack.url() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        return response;
    }
}
