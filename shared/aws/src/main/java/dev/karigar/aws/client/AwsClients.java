package dev.karigar.aws.client;

import dev.karigar.lambda.RequiredVariables;
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
 * Creates the clients of the AWS SDK from the SDK's own variables ({@code AWS_REGION}, {@code AWS_ENDPOINT_URL},
 * {@code AWS_ENDPOINT_URL_SQS} …). They are read from the function's environment and not from the process, which several functions
 * share in the local stack. The archive of a function contains only the services that its pom names: no class of a service may be
 * loaded before the method that creates its client is called.
 */
public final class AwsClients {

    // A second attempt fits into the call's time-out after a first one that hangs, and the call ends before the function's time-out.
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(5);

    private final Map<String, String> environment;
    private final boolean stubbed;

    public AwsClients(Map<String, String> environment) {
        this(environment, false);
    }

    private AwsClients(Map<String, String> environment, boolean stubbed) {
        this.environment = Map.copyOf(environment);
        this.stubbed = stubbed;
    }

    /** A copy for priming: its clients use {@link StubHttpClient} instead of the network, and dummy credentials. */
    public AwsClients withStubHttpClient() {
        var dummy = new HashMap<>(environment);
        dummy.keySet().removeIf(name -> name.startsWith("AWS_CONTAINER_") || name.equals("AWS_SESSION_TOKEN"));
        dummy.put("AWS_ACCESS_KEY_ID", "dummy");
        dummy.put("AWS_SECRET_ACCESS_KEY", "dummy");
        return new AwsClients(dummy, true);
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
            // A network without NAT reaches AWS by IPv6 only.
            builder.dualstackEnabled(true);
        }
        if (stubbed) {
            builder.httpClient(new StubHttpClient());
        } else {
            builder.httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT_TIMEOUT).socketTimeout(ATTEMPT_TIMEOUT));
        }
        return builder.region(region())
                .credentialsProvider(credentials())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .apiCallAttemptTimeout(ATTEMPT_TIMEOUT)
                        .apiCallTimeout(CALL_TIMEOUT)
                        // Without it the SDK looks for a home directory, which Lambda does not have.
                        .defaultProfileFile(ProfileFile.aggregator().build())
                        .build())
                .build();
    }

    public Region region() {
        return Region.of(RequiredVariables.get(environment, "AWS_REGION"));
    }

    /** The function's credentials. They are resolved at their first use and again when they expire. */
    public AwsCredentialsProvider credentials() {
        var key = environment.get("AWS_ACCESS_KEY_ID");
        // With SnapStart, Lambda serves credentials at a URL, because those of a snapshot would expire: the SDK's default chain reads it.
        if (key == null || environment.containsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI")) {
            return DefaultCredentialsProvider.builder().build();
        }
        var secret = RequiredVariables.get(environment, "AWS_SECRET_ACCESS_KEY");
        var session = environment.get("AWS_SESSION_TOKEN");
        return StaticCredentialsProvider
                .create(session == null ? AwsBasicCredentials.create(key, secret) : AwsSessionCredentials.create(key, secret, session));
    }
}
