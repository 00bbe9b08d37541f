package dev.karigar.infra.checks;

import dev.karigar.infra.stacks.ApiStack;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.apigatewayv2.CfnRoute;
import software.amazon.awscdk.services.ec2.CfnSecurityGroup;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;

/** One of every fault that the rules are there to find. */
final class ViolationFixture {

    static final String STACK = "ViolationFixture";

    private ViolationFixture() {
    }

    static Templates faults() {
        return Synthesised.with(Map.of("environment", "dev"), ViolationFixture::in);
    }

    private static void in(App app, String archive) {
        var stack = new Stack(app, STACK, StackProps.builder().env(Environment.builder().region("eu-central-1").build()).build());
        Role.Builder.create(stack, "WildRole")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .inlinePolicies(Map.of("All",
                        PolicyDocument.Builder.create()
                                .statements(
                                        List.of(PolicyStatement.Builder.create().actions(List.of("s3:*")).resources(List.of("*")).build()))
                                .build()))
                .build();
        Bucket.Builder.create(stack, "OpenBucket")
                .blockPublicAccess(BlockPublicAccess.Builder.create()
                        .blockPublicAcls(false)
                        .blockPublicPolicy(false)
                        .ignorePublicAcls(false)
                        .restrictPublicBuckets(false)
                        .build())
                .publicReadAccess(true)
                .build();
        Function.Builder.create(stack, "Stranger")
                .functionName("karigar-dev-stranger")
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .handler("dev.karigar.Stranger::handleRequest")
                .code(Code.fromAsset(archive))
                .environment(Map.of("DATABASE_BORROW_TIMEOUT", "PT20S"))
                .build();
        CfnSecurityGroup.Builder.create(stack, "Apostrophe").groupDescription("Nobody's").build();
        CfnResource.Builder.create(stack, "Forgetful")
                .type("AWS::CloudFront::Distribution")
                .properties(Map.of("DistributionConfig", Map.of("Enabled", true)))
                .build();
        // What the lib's own validator must see: there is no such value.
        CfnResource.Builder.create(stack, "Nonsense").type("AWS::SQS::Queue").properties(Map.of("VisibilityTimeout", "soon")).build();
        if (app.getNode().findChild("Api") instanceof ApiStack api) {
            CfnRoute.Builder.create(api, "Unguarded").apiId(api.gateway().id()).routeKey("GET /api/v1/unguarded").build();
        }
    }
}
