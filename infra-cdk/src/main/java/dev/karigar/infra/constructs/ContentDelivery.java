package dev.karigar.infra.constructs;

import dev.karigar.catalog.ManagedSecret;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.ErrorResponse;
import software.amazon.awscdk.services.cloudfront.Function;
import software.amazon.awscdk.services.cloudfront.FunctionAssociation;
import software.amazon.awscdk.services.cloudfront.FunctionCode;
import software.amazon.awscdk.services.cloudfront.FunctionEventType;
import software.amazon.awscdk.services.cloudfront.FunctionRuntime;
import software.amazon.awscdk.services.cloudfront.HttpVersion;
import software.amazon.awscdk.services.cloudfront.OriginProps;
import software.amazon.awscdk.services.cloudfront.OriginProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.OriginRequestPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.S3OriginAccessControl;
import software.amazon.awscdk.services.cloudfront.SecurityPolicyProtocol;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.origins.HttpOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOrigin;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketAttributes;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;

/** CloudFront in front of the API and the media: the one way in, past the firewall where there is one. */
public final class ContentDelivery extends Construct {

    // CloudFront would keep these answers for ten seconds whatever the cache policy says, and give one caller's to all who ask for
    // the same path.
    private static final List<Integer> FAILURES = List.of(400, 403, 404, 405, 414, 500, 501, 502, 503, 504);

    private final EnvironmentSettings settings;
    private final Distribution distribution;

    /** What it stands in front of. */
    public record Origins(HttpGateway api, IBucket media, KeyStore keys, Optional<String> firewallArn) {
    }

    public ContentDelivery(Construct scope, EnvironmentSettings settings, Origins origins) {
        super(scope, "Delivery");
        this.settings = settings;
        var builder = Distribution.Builder.create(this, "Distribution")
                .comment("Karigar " + settings.name())
                .defaultBehavior(api(origins))
                .additionalBehaviors(Map.of("/media/*", media(origins.media())))
                .httpVersion(HttpVersion.HTTP2_AND_3)
                .minimumProtocolVersion(SecurityPolicyProtocol.TLS_V1_2_2021)
                .enableIpv6(true)
                .errorResponses(
                        FAILURES.stream().map(code -> ErrorResponse.builder().httpStatus(code).ttl(Duration.seconds(0)).build()).toList());
        origins.firewallArn().ifPresent(builder::webAclId);
        settings.api()
                .domain()
                .ifPresent(domain -> builder.domainNames(List.of(domain.name()))
                        .certificate(Certificate.fromCertificateArn(this, "Certificate", domain.certificateArn())));
        this.distribution = builder.build();
        explain();
    }

    private void explain() {
        NagFindings.suppress(distribution, "CFR1",
                "The marketplace is for whoever is there; an operator who must keep countries out adds them.");
        NagFindings.suppress(distribution, "CFR3",
                "The gateway logs every request of the API, without addresses. CloudFront's own log would keep"
                        + " addresses and cookies, which are personal data.");
        if (!settings.api().firewall()) {
            NagFindings.suppress(distribution, "CFR2",
                    "A firewall costs more than everything else of an idle environment; --context" + " firewall=true adds it.");
        }
        if (settings.api().domain().isEmpty()) {
            NagFindings.suppress(distribution, "CFR4",
                    "CloudFront's own name comes with CloudFront's own certificate, which has no minimum but its"
                            + " own; with a domain it is TLS 1.2.");
        }
    }

    private BehaviorOptions api(Origins origins) {
        var origin = HttpOrigin.Builder.create(origins.api().host())
                .protocolPolicy(OriginProtocolPolicy.HTTPS_ONLY)
                // Resolved while the stack is made: the template holds the secret's name.
                .customHeaders(Map.of("x-karigar-origin", origins.keys().get(ManagedSecret.ORIGIN_KEY).getSecretValue().unsafeUnwrap()))
                .build();
        return BehaviorOptions.builder()
                .origin(origin)
                .allowedMethods(AllowedMethods.ALLOW_ALL)
                .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
                // The functions say with Cache-Control and ETag what phones may keep; here nothing is, for answers differ by token.
                .cachePolicy(CachePolicy.CACHING_DISABLED)
                // The gateway knows its own host name and no other.
                .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
                .functionAssociations(
                        List.of(FunctionAssociation.builder().eventType(FunctionEventType.VIEWER_REQUEST).function(viewer()).build()))
                .build();
    }

    // Overwrites what a caller may have sent under that name; and paths with a slash at the end are those without.
    private Function viewer() {
        return Function.Builder.create(this, "Viewer")
                // The CDK's own name would be the same for every environment of an account.
                .functionName(settings.named("viewer"))
                .runtime(FunctionRuntime.JS_2_0)
                .comment("Tells the API the caller's address")
                .code(FunctionCode.fromInline("""
                        function handler(event) {
                            var request = event.request;
                            request.headers['x-karigar-viewer'] = {value: event.viewer.ip};
                            if (request.uri.length > 1 && request.uri.endsWith('/')) {
                                request.uri = request.uri.slice(0, -1);
                            }
                            return request;
                        }
                        """))
                .build();
    }

    private BehaviorOptions media(IBucket media) {
        // Imported: the bucket's own stack has written its policy, and this one must not make that stack stand on it.
        var bucket = Bucket.fromBucketAttributes(this, "Media",
                BucketAttributes.builder()
                        .bucketArn(media.getBucketArn())
                        .bucketRegionalDomainName(media.getBucketRegionalDomainName())
                        .build());
        return BehaviorOptions.builder()
                .origin(S3BucketOrigin.withBucketDefaults(bucket,
                        OriginProps.builder()
                                .originAccessControlId(
                                        S3OriginAccessControl.Builder.create(this, "MediaAccess").build().getOriginAccessControlId())
                                .build()))
                .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
                // Names of media change with their content.
                .cachePolicy(CachePolicy.CACHING_OPTIMIZED)
                .responseHeadersPolicy(ResponseHeadersPolicy.SECURITY_HEADERS)
                .build();
    }

    /** The address people know the API by. */
    public String url() {
        return "https://" + settings.api().domain().map(domain -> domain.name()).orElseGet(distribution::getDistributionDomainName);
    }

    public Distribution distribution() {
        return distribution;
    }
}
