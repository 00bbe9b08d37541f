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
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Calls the stack as an app does, and compares every answer with the document. */
final class ContractClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    private final String url;
    private final OpenApiContract contract;
    private final Map<String, String> headers;

    ContractClient(String url, OpenApiContract contract) {
        this(url, contract, Map.of());
    }

    private ContractClient(String url, OpenApiContract contract, Map<String, String> headers) {
        this.url = url;
        this.contract = contract;
        this.headers = headers;
    }

    /** The same client with an access token. */
    ContractClient as(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    /** The same client with another header; an empty value removes one. */
    ContractClient with(String name, String value) {
        var changed = new HashMap<>(headers);
        changed.put(name, value);
        return new ContractClient(url, contract, changed);
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
        var sent = new HashMap<String, String>();
        if (method.equals("POST")) {
            sent.put("Idempotency-Key", "contract-" + System.nanoTime());
        }
        if (body != null) {
            sent.put("Content-Type", "application/json");
        }
        sent.putAll(headers);
        sent.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        contract.check(method, template, answer);
        var isJson = answer.headers().firstValue("content-type").orElse("").contains("json");
        return new Answer(answer.statusCode(), OpenApiContract.parse(isJson ? answer.body() : "null"));
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
