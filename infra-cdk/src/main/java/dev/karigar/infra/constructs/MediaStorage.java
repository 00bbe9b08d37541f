package dev.karigar.infra.constructs;

import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;

/** The bucket of people's pictures, private but for CloudFront, and the bucket of access logs. */
public final class MediaStorage extends Construct {

    // Long enough to bring back what was deleted by mistake, short enough for a right to erasure (GDPR, one month).
    private static final int OLD_VERSIONS_DAYS = 28;

    private final Bucket logs;
    private final Bucket media;

    public MediaStorage(Construct scope, EnvironmentSettings settings) {
        super(scope, "Media");
        var removal = settings.database().protectedData() ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
        this.logs = closed("Logs", removal)
                .lifecycleRules(List.of(LifecycleRule.builder().expiration(Duration.days(settings.operations().logDays())).build()))
                .build();
        this.media = closed("Bucket", removal).versioned(true)
                .serverAccessLogsBucket(logs)
                .serverAccessLogsPrefix("media/")
                .lifecycleRules(List.of(LifecycleRule.builder()
                        .noncurrentVersionExpiration(Duration.days(OLD_VERSIONS_DAYS))
                        .abortIncompleteMultipartUploadAfter(Duration.days(1))
                        .build()))
                .build();
        media.addToResourcePolicy(readByDistributions());
    }

    private Bucket.Builder closed(String id, RemovalPolicy removal) {
        return Bucket.Builder.create(this, id)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .encryption(BucketEncryption.S3_MANAGED)
                .enforceSsl(true)
                .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
                .minimumTlsVersion(1.2)
                .removalPolicy(removal);
    }

    // The distribution is made after the bucket, in a stack that stands on this one, so its id cannot be said here: any
    // distribution of this account may read, none of another.
    private PolicyStatement readByDistributions() {
        var account = Stack.of(this).getAccount();
        return PolicyStatement.Builder.create()
                .sid("DistributionsOfThisAccount")
                .principals(List.of(new ServicePrincipal("cloudfront.amazonaws.com")))
                .actions(List.of("s3:GetObject"))
                .resources(List.of(media.arnForObjects("media/*")))
                // The only key that CloudFront is documented to send; the account is a part of it.
                .conditions(Map.of("ArnLike",
                        Map.of("AWS:SourceArn", "arn:%s:cloudfront::%s:distribution/*".formatted(Stack.of(this).getPartition(), account))))
                .build();
    }

    public Bucket logs() {
        return logs;
    }

    public Bucket media() {
        return media;
    }
}
