package dev.karigar.aws.rds;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.DatabaseAuthTokenProvider;
import dev.karigar.platform.UnavailableException;
import java.time.Clock;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;

/**
 * Generates IAM authentication tokens of RDS and RDS Proxy: the presigned URL of a {@code connect} call without its scheme. The signer
 * is part of the SDK's core; {@code RdsUtilities} generates the same token, but the RDS client adds 6 MB to the archive.
 */
public final class RdsAuthTokenProvider implements DatabaseAuthTokenProvider {

    // The maximum. RDS checks it when a connection is opened, not later.
    private static final Duration TOKEN_TTL = Duration.ofMinutes(15);
    private static final String SERVICE = "rds-db";
    private static final String SCHEME = "https";

    private final AwsCredentialsProvider credentials;
    private final Region region;
    private final Clock clock;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    RdsAuthTokenProvider(AwsCredentialsProvider credentials, Region region, Clock clock) {
        this.credentials = credentials;
        this.region = region;
        this.clock = clock;
    }

    /** Signs with the credentials of the function. */
    public static RdsAuthTokenProvider of(AwsClients aws, Clock clock) {
        return new RdsAuthTokenProvider(aws.credentials(), aws.region(), clock);
    }

    @Override
    public Secret generate(String host, int port, String user) {
        var connect = SdkHttpRequest.builder()
                .method(SdkHttpMethod.GET)
                .protocol(SCHEME)
                .host(host)
                .port(port)
                .encodedPath("/")
                .putRawQueryParameter("DBUser", user)
                .putRawQueryParameter("Action", "connect")
                .build();
        var identity = identity();
        var signed = signer.sign(request -> request.identity(identity)
                .request(connect)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                .putProperty(AwsV4HttpSigner.REGION_NAME, region.id())
                .putProperty(AwsV4HttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, TOKEN_TTL)
                .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, clock));
        return new Secret(signed.request().getUri().toString().substring((SCHEME + "://").length()));
    }

    private AwsCredentialsIdentity identity() {
        try {
            return credentials.resolveCredentials();
        } catch (SdkClientException e) {
            throw new UnavailableException("the function's credentials are unavailable", e, Duration.ofSeconds(2));
        }
    }
}
