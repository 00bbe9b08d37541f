package dev.karigar.testing.cloud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.testing.cloud.StubbedService.Answer;
import dev.karigar.testing.cloud.StubbedService.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A stub of Secrets Manager that supports {@code GetSecretValue} and {@code PutSecretValue}. As in the service, a client request token
 * identifies a version.
 */
public final class StubbedSecrets implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, StoredSecret> secrets = new HashMap<>();
    private final AtomicBoolean down = new AtomicBoolean();
    private final StubbedService service = StubbedService.answering(this::answer);

    private static final class StoredSecret {
        private final Map<String, String> versions = new HashMap<>();
        private String current = "";

        String value() {
            return versions.getOrDefault(current, "");
        }
    }

    /** Creates a secret, as the deployment does. Without a value when the value is blank. */
    public synchronized void create(String name, String value) {
        var secret = new StoredSecret();
        secrets.put(name, secret);
        if (!value.isBlank()) {
            put(name, secret, "created-by-the-deployment", value);
        }
    }

    /** The value with the label {@code AWSCURRENT}; "" when there is none. */
    public synchronized String value(String name) {
        return secrets.getOrDefault(name, new StoredSecret()).value();
    }

    /** From now on every call is answered with a 503. */
    public void fail() {
        down.set(true);
    }

    /** Ends the effect of {@link #fail}. */
    public void recover() {
        down.set(false);
    }

    /** The number of calls. */
    public int calls() {
        return service.requests().size();
    }

    public Map<String, String> environment() {
        return service.environment();
    }

    private synchronized Answer answer(Request request) {
        if (down.get()) {
            return new Answer(503, "{\"__type\":\"InternalServiceError\"}");
        }
        var body = parse(request);
        var name = body.get("SecretId").asText();
        var secret = secrets.get(name);
        if (secret == null) {
            return new Answer(400, "{\"__type\":\"ResourceNotFoundException\",\"message\":\"no such secret\"}");
        }
        return body.has("SecretString") ? put(name, secret, body.get("ClientRequestToken").asText(), body.get("SecretString").asText())
                : get(name, secret);
    }

    private static Answer get(String name, StoredSecret secret) {
        return secret.current.isEmpty()
                ? new Answer(400, "{\"__type\":\"ResourceNotFoundException\",\"message\":\"no value labelled AWSCURRENT\"}")
                : new Answer(200,
                        JSON.createObjectNode()
                                .put("Name", name)
                                .put("VersionId", secret.current)
                                .put("SecretString", secret.value())
                                .toString());
    }

    private static Answer put(String name, StoredSecret secret, String token, String value) {
        var before = secret.versions.putIfAbsent(token, value);
        if (before != null && !before.equals(value)) {
            return new Answer(400, "{\"__type\":\"ResourceExistsException\",\"message\":\"another value under this token\"}");
        }
        if (before == null) {
            secret.current = token;
        }
        return new Answer(200, JSON.createObjectNode().put("Name", name).put("VersionId", token).toString());
    }

    private static JsonNode parse(Request request) {
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a request of Secrets Manager", e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
