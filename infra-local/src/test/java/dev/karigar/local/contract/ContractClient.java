package dev.karigar.local.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Calls the stack as an app does, and holds every answer against the document. */
final class ContractClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    private final String url;
    private final OpenApiContract contract;
    private final String token;

    ContractClient(String url, OpenApiContract contract, String token) {
        this.url = url;
        this.contract = contract;
        this.token = token;
    }

    ContractClient as(String accessToken) {
        return new ContractClient(url, contract, accessToken);
    }

    /** An answer's status and body. */
    record Answer(int status, JsonNode body) {

        String at(String pointer) {
            return body.at(pointer).asText();
        }
    }

    Answer get(String template, Map<String, String> path, String query) throws Exception {
        return call("GET", template, path, query, null);
    }

    Answer send(String method, String template, Map<String, String> path, @Nullable Map<String, ?> body) throws Exception {
        return call(method, template, path, "", body == null ? null : OpenApiContract.write(body));
    }

    Answer call(String method, String template, Map<String, String> path, String query, @Nullable String body) throws Exception {
        var where = template;
        for (var variable : path.entrySet()) {
            where = where.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        var request = HttpRequest.newBuilder(URI.create(url + where + query)).timeout(Duration.ofSeconds(40));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", "contract-" + System.nanoTime());
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        contract.check(method, template, answer.statusCode(), answer.headers().firstValue("content-type").orElse(""), answer.body());
        return new Answer(answer.statusCode(), OpenApiContract.parse(answer.body().isEmpty() ? "null" : answer.body()));
    }

    /** The newest six-digit code sent to a phone or address. */
    String code(String channel, String to) {
        var inbox = URI.create(url + "/_local/inbox?channel=" + channel + "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        return Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> newest(inbox), found -> !found.isEmpty());
    }

    private static String newest(URI inbox) throws Exception {
        var listing = HTTP.send(HttpRequest.newBuilder(inbox).build(), HttpResponse.BodyHandlers.ofString()).body();
        var code = CODE.matcher(OpenApiContract.parse(listing).at("/items/0/body").asText());
        return code.find() ? code.group(1) : "";
    }

    /** The stack's time. */
    Instant now() throws Exception {
        var clock = HttpRequest.newBuilder(URI.create(url + "/_local/clock")).build();
        return Instant.parse(OpenApiContract.parse(HTTP.send(clock, HttpResponse.BodyHandlers.ofString()).body()).at("/now").asText());
    }

    /** Calls an endpoint below {@code /_local}: DELETE for the inbox, POST for all others. */
    void control(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .method(path.endsWith("inbox") ? "DELETE" : "POST", HttpRequest.BodyPublishers.ofString(body))
                .build();
        HTTP.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
