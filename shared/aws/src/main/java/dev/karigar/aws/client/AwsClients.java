package dev.karigar.aws.client;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Makes clients from the SDK's own variables ({@code AWS_REGION}, {@code AWS_ENDPOINT_URL}, {@code AWS_ENDPOINT_URL_SQS} …),
 * read from the map a function was given: several functions may share a process. A function's archive carries only the
 * services its own pom names, so nothing here may touch a service before its method is called.
 */
public final class AwsClients {

    // One attempt that hangs must leave time for a second, and both must end before anyone waiting for us gives up.
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ATTEMPT = Duration.ofSeconds(2);
    private static final Duration CALL = Duration.ofSeconds(5);

    private final Map<String, String> environment;
    private final boolean rehearsing;

    public AwsClients(Map<String, String> environment) {
        this(environment, false);
    }

    private AwsClients(Map<String, String> environment, boolean rehearsing) {
        this.environment = Map.copyOf(environment);
        this.rehearsing = rehearsing;
    }

    /** The same for priming: its clients reach nobody, and sign with made-up credentials. */
    public AwsClients rehearsing() {
        var madeUp = new HashMap<>(environment);
        madeUp.keySet().removeIf(name -> name.startsWith("AWS_CONTAINER_") || name.equals("AWS_SESSION_TOKEN"));
        madeUp.put("AWS_ACCESS_KEY_ID", "rehearsal");
        madeUp.put("AWS_SECRET_ACCESS_KEY", "rehearsal");
        return new AwsClients(madeUp, true);
    }

    public SqsClient sqs() {
        return build(SqsClient.builder(), "SQS");
    }

    public SnsClient sns() {
        return build(SnsClient.builder(), "SNS");
    }

    public SesV2Client ses() {
        return build(SesV2Client.builder(), "SESV2");
    }

    public SecretsManagerClient secretsManager() {
        return build(SecretsManagerClient.builder(), "SECRETS_MANAGER");
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C build(B builder, String service) {
        var endpoint = environment.getOrDefault("AWS_ENDPOINT_URL_" + service, environment.getOrDefault("AWS_ENDPOINT_URL", ""));
        if (!endpoint.isBlank()) {
            builder.endpointOverride(URI.create(endpoint));
        } else if (Boolean.parseBoolean(environment.get("AWS_USE_DUALSTACK_ENDPOINT"))) {
            // Where the network has no NAT, AWS is reached by IPv6 alone.
            builder.dualstackEnabled(true);
        }
        if (rehearsing) {
            builder.httpClient(new StubHttpClient());
        } else {
            builder.httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ATTEMPT));
        }
        return builder.region(region())
                .credentialsProvider(credentials())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(CALL)
                        // No look into a home directory that Lambda does not have.
                        .defaultProfileFile(ProfileFile.aggregator().build())
                        .build())
                .build();
    }

    public Region region() {
        return Region.of(required("AWS_REGION"));
    }

    /** Who the function is; asks nobody before it is used, and again when what it was told expires. */
    public AwsCredentialsProvider credentials() {
        var key = environment.get("AWS_ACCESS_KEY_ID");
        // SnapStart hands out credentials by an address, for those of a snapshot would expire: the SDK's own chain knows it.
        if (key == null || environment.containsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI")) {
            return DefaultCredentialsProvider.builder().build();
        }
        var secret = required("AWS_SECRET_ACCESS_KEY");
        var session = environment.get("AWS_SESSION_TOKEN");
        return StaticCredentialsProvider
                .create(session == null ? AwsBasicCredentials.create(key, secret) : AwsSessionCredentials.create(key, secret, session));
    }

    private String required(String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is missing");
        }
        return value;
    }
}
