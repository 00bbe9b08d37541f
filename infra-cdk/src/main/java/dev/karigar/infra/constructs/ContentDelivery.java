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

/** The CloudFront distribution in front of the API and the media, with the firewall where the environment has one. */
public final class ContentDelivery extends Construct {

    // CloudFront caches error responses by path for ten seconds, whatever the cache policy says: one client's error would be
    // returned to others. A TTL of zero for each status prevents that.
    private static final List<Integer> ERROR_STATUSES = List.of(400, 403, 404, 405, 414, 500, 501, 502, 503, 504);

    private final EnvironmentSettings settings;
    private final Distribution distribution;

    /** The origins, the origin key and the firewall. */
    public record Origins(HttpGateway api, IBucket media, KeyStore keys, Optional<String> firewallArn) {
    }

    public ContentDelivery(Construct scope, EnvironmentSettings settings, Origins origins) {
        super(scope, "ContentDelivery");
        this.settings = settings;
        var builder = Distribution.Builder.create(this, "Distribution")
                .comment("Karigar " + settings.name())
                .defaultBehavior(api(origins))
                .additionalBehaviors(Map.of("/media/*", media(origins.media())))
                .httpVersion(HttpVersion.HTTP2_AND_3)
                .minimumProtocolVersion(SecurityPolicyProtocol.TLS_V1_2_2021)
                .enableIpv6(true)
                .errorResponses(ERROR_STATUSES.stream()
                        .map(code -> ErrorResponse.builder().httpStatus(code).ttl(Duration.seconds(0)).build())
                        .toList());
        origins.firewallArn().ifPresent(builder::webAclId);
        settings.api()
                .domain()
                .ifPresent(domain -> builder.domainNames(List.of(domain.name()))
                        .certificate(Certificate.fromCertificateArn(this, "Certificate", domain.certificateArn())));
        this.distribution = builder.build();
        suppressFindings();
    }

    private void suppressFindings() {
        NagFindings.suppress(distribution, "CFR1",
                "The API serves every country; an operator adds geographic restrictions if the law requires them.");
        NagFindings.suppress(distribution, "CFR3",
                "API Gateway logs every request without client addresses. CloudFront's access log would store"
                        + " addresses and cookies, which are personal data.");
        if (!settings.api().firewall()) {
            NagFindings.suppress(distribution, "CFR2",
                    "The firewall would cost more than the rest of an idle environment. The setting firewall=true adds it.");
        }
        if (settings.api().domain().isEmpty()) {
            NagFindings.suppress(distribution, "CFR4",
                    "CloudFront's default domain has CloudFront's default certificate, whose minimum TLS version cannot be"
                            + " set. With a custom domain the minimum is TLS 1.2.");
        }
    }

    private BehaviorOptions api(Origins origins) {
        var origin = HttpOrigin.Builder.create(origins.api().host())
                .protocolPolicy(OriginProtocolPolicy.HTTPS_ONLY)
                // A dynamic reference: the template contains the name of the secret, CloudFormation inserts the value.
                .customHeaders(Map.of("x-karigar-origin", origins.keys().get(ManagedSecret.ORIGIN_KEY).getSecretValue().unsafeUnwrap()))
                .build();
        return BehaviorOptions.builder()
                .origin(origin)
                .allowedMethods(AllowedMethods.ALLOW_ALL)
                .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
                // Answers differ by access token. Clients cache by Cache-Control and ETag; CloudFront does not.
                .cachePolicy(CachePolicy.CACHING_DISABLED)
                // API Gateway refuses every host name but its own.
                .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
                .functionAssociations(List
                        .of(FunctionAssociation.builder().eventType(FunctionEventType.VIEWER_REQUEST).function(viewerAddress()).build()))
                .build();
    }

    // Overwrites a header that a client sent under this name, and removes a slash at the end of the path.
    private Function viewerAddress() {
        return Function.Builder.create(this, "ViewerAddress")
                // The name that the CDK generates would be the same for every environment of an account.
                .functionName(settings.resourceName("viewer-address"))
                .runtime(FunctionRuntime.JS_2_0)
                .comment("Sets x-karigar-viewer to the client's address")
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
        // Imported by attributes: otherwise the CDK would change the bucket's policy and make the data stack depend on this stack.
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
                // The name of a media object changes with its content.
                .cachePolicy(CachePolicy.CACHING_OPTIMIZED)
                .responseHeadersPolicy(ResponseHeadersPolicy.SECURITY_HEADERS)
                .build();
    }

    /** Base URL of the API as clients use it. */
    public String url() {
        return "https://" + settings.api().domain().map(domain -> domain.name()).orElseGet(distribution::getDistributionDomainName);
    }
}
