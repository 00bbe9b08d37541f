package dev.karigar.migrations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** The owner's secret: the deployment generates it, and adds the cluster's address. */
record GeneratedSecret(String user, String password, String host, int port, String database) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL_PORT = 5432;
    private static final String USUAL_DATABASE = "karigar";

    /** @param id its ARN or name */
    static GeneratedSecret read(Map<String, String> environment, String id) {
        try (var manager = client(environment)) {
            return parse(manager.getSecretValue(request -> request.secretId(id)).secretString());
        }
    }

    private static GeneratedSecret parse(String text) {
        try {
            var json = JSON.readTree(text);
            return new GeneratedSecret(text(json, "username"), text(json, "password"), text(json, "host"),
                    json.path("port").asInt(USUAL_PORT), json.path("dbname").asText(USUAL_DATABASE));
        } catch (JsonProcessingException e) {
            // Without its cause, which would quote the secret.
            throw new IllegalStateException("the secret in DATABASE_SECRET is not JSON");
        }
    }

    private static String text(JsonNode json, String name) {
        var value = json.path(name).asText("");
        if (value.isEmpty()) {
            throw new IllegalStateException("the secret in DATABASE_SECRET has no " + name);
        }
        return value;
    }

    private static SecretsManagerClient client(Map<String, String> environment) {
        var builder = SecretsManagerClient.builder()
                .region(Region.of(OwnerLogin.required(environment, "AWS_REGION")))
                .credentialsProvider(StaticCredentialsProvider.create(credentials(environment)))
                .httpClientBuilder(UrlConnectionHttpClient.builder());
        var endpoint = environment.get("AWS_ENDPOINT_URL");
        if (endpoint != null && !endpoint.isBlank()) {
            builder.endpointOverride(URI.create(endpoint));
        } else if (Boolean.parseBoolean(environment.get("AWS_USE_DUALSTACK_ENDPOINT"))) {
            builder.dualstackEnabled(true);
        }
        return builder.build();
    }

    // A function without a snapshot is given its credentials as variables.
    private static AwsCredentials credentials(Map<String, String> environment) {
        var key = OwnerLogin.required(environment, "AWS_ACCESS_KEY_ID");
        var secret = OwnerLogin.required(environment, "AWS_SECRET_ACCESS_KEY");
        var session = environment.get("AWS_SESSION_TOKEN");
        return session == null ? AwsBasicCredentials.create(key, secret) : AwsSessionCredentials.create(key, secret, session);
    }

    @Override
    public String toString() {
        return user + " at " + host;
    }
}
