package dev.karigar.local.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicLong;

/** Calls the stack over HTTP. A response that is not a success ends the benchmark. */
final class ApiCaller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_ERROR_STATUS = 300;

    /** A request that can be sent several times. */
    record Call(String method, String path, String token, String body) {

        static Call get(String path, String token) {
            return new Call("GET", path, token, "");
        }

        static Call post(String path, String token, String body) {
            return new Call("POST", path, token, body);
        }
    }

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final AtomicLong idempotencyKeys = new AtomicLong();

    ApiCaller(String address) {
        this.address = address;
    }

    /** Sends the request and returns the body of the response. */
    JsonNode send(Call call) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + call.path()));
        if (!call.token().isEmpty()) {
            request.header("Authorization", "Bearer " + call.token());
        }
        if (!call.body().isEmpty()) {
            request.header("Content-Type", "application/json");
            request.header("Idempotency-Key", "benchmark-" + idempotencyKeys.incrementAndGet());
        }
        request.method(call.method(), call.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= FIRST_ERROR_STATUS) {
            throw new IllegalStateException(
                    call.method() + " " + call.path() + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
