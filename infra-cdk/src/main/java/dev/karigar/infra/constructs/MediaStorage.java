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

/** The bucket of users' images, which only CloudFront can read, and the bucket of its access logs. */
public final class MediaStorage extends Construct {

    // Long enough to restore objects deleted by mistake, shorter than the month that GDPR allows for erasure (article 12.3).
    private static final int NONCURRENT_VERSION_DAYS = 28;

    private final Bucket media;

    public MediaStorage(Construct scope, EnvironmentSettings settings) {
        super(scope, "Media");
        var removal = settings.database().retainData() ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
        var logs = privateBucket("Logs", removal)
                .lifecycleRules(List.of(LifecycleRule.builder().expiration(Duration.days(settings.operations().logDays())).build()))
                .build();
        this.media = privateBucket("Bucket", removal).versioned(true)
                .serverAccessLogsBucket(logs)
                .serverAccessLogsPrefix("media/")
                .lifecycleRules(List.of(LifecycleRule.builder()
                        .noncurrentVersionExpiration(Duration.days(NONCURRENT_VERSION_DAYS))
                        .abortIncompleteMultipartUploadAfter(Duration.days(1))
                        .build()))
                .build();
        media.addToResourcePolicy(readByDistributions());
    }

    private Bucket.Builder privateBucket(String id, RemovalPolicy removal) {
        return Bucket.Builder.create(this, id)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .encryption(BucketEncryption.S3_MANAGED)
                .enforceSsl(true)
                .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
                .minimumTlsVersion(1.2)
                .removalPolicy(removal);
    }

    // The distribution belongs to a stack that depends on this one, so its id is not known here: every distribution of this
    // account may read, and none of another account.
    private PolicyStatement readByDistributions() {
        var account = Stack.of(this).getAccount();
        return PolicyStatement.Builder.create()
                .sid("AllowCloudFrontRead")
                .principals(List.of(new ServicePrincipal("cloudfront.amazonaws.com")))
                .actions(List.of("s3:GetObject"))
                .resources(List.of(media.arnForObjects("media/*")))
                // The only condition key that CloudFront is documented to send; the ARN contains the account.
                .conditions(Map.of("ArnLike",
                        Map.of("AWS:SourceArn", "arn:%s:cloudfront::%s:distribution/*".formatted(Stack.of(this).getPartition(), account))))
                .build();
    }

    public Bucket media() {
        return media;
    }
}
