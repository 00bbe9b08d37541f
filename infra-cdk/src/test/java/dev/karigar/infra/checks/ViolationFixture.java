package dev.karigar.infra.checks;

import dev.karigar.infra.stacks.ApiStack;
import dev.karigar.infra.synth.SynthesizedApp;
import dev.karigar.infra.synth.Templates;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.apigatewayv2.CfnRoute;
import software.amazon.awscdk.services.ec2.CfnSecurityGroup;
import software.amazon.awscdk.services.iam.IGrantable;
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
import software.constructs.IConstruct;

/** The environment dev with one violation of each rule, of cdk-nag and of the library's validator. */
final class ViolationFixture {

    private static final Templates TEMPLATES = SynthesizedApp.with(Map.of("environment", "dev"), ViolationFixture::addViolations);

    private ViolationFixture() {
    }

    static Templates templates() {
        return TEMPLATES;
    }

    private static void addViolations(App app, String archive) {
        var stack = new Stack(app, "ViolationFixture",
                StackProps.builder().env(Environment.builder().region("eu-central-1").build()).build());
        addRoles(stack);
        addBucket(stack);
        addFunction(stack, archive);
        CfnSecurityGroup.Builder.create(stack, "SecurityGroup").groupDescription("An invalid character: '").build();
        resource(stack, "LogGroup", "AWS::Logs::LogGroup", Map.of());
        resource(stack, "Distribution", "AWS::CloudFront::Distribution", Map.of("DistributionConfig", Map.of("Enabled", true)));
        // For the library's validator: not a number.
        resource(stack, "InvalidQueue", "AWS::SQS::Queue", Map.of("VisibilityTimeout", "soon"));
        if (app.getNode().findChild("Api") instanceof ApiStack api) {
            changeFunctions(api);
        }
    }

    private static void addRoles(Stack stack) {
        role(stack, "WildcardRole", "s3:*", "*");
        role(stack, "DatabaseRole", "rds-db:connect", "arn:aws:rds-db:eu-central-1:123456789012:dbuser:cluster-1/karigar_auth");
    }

    private static void role(Stack stack, String id, String action, String resource) {
        Role.Builder.create(stack, id)
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .inlinePolicies(Map.of("Policy", PolicyDocument.Builder.create().statements(List.of(statement(action, resource))).build()))
                .build();
    }

    private static PolicyStatement statement(String action, String resource) {
        return PolicyStatement.Builder.create().actions(List.of(action)).resources(List.of(resource)).build();
    }

    private static void addBucket(Stack stack) {
        Bucket.Builder.create(stack, "PublicBucket")
                .blockPublicAccess(BlockPublicAccess.Builder.create()
                        .blockPublicAcls(false)
                        .blockPublicPolicy(false)
                        .ignorePublicAcls(false)
                        .restrictPublicBuckets(false)
                        .build())
                .publicReadAccess(true)
                .build();
    }

    private static void addFunction(Stack stack, String archive) {
        Function.Builder.create(stack, "UnknownFunction")
                .functionName("karigar-dev-unknown")
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .handler("dev.karigar.Unknown::handleRequest")
                .code(Code.fromAsset(archive))
                .environment(Map.of("DATABASE_BORROW_TIMEOUT", "PT20S"))
                .build();
    }

    private static void resource(Stack stack, String id, String type, Map<String, Object> properties) {
        CfnResource.Builder.create(stack, id).type(type).properties(properties).build();
    }

    /** A route without access rule, a function without its variable, an alias without its order, a role with another permission. */
    private static void changeFunctions(ApiStack api) {
        CfnRoute.Builder.create(api, "UnknownRoute").apiId(api.gateway().id()).routeKey("GET /api/v1/unknown").build();
        resource(api, "documents", "Function").addPropertyDeletionOverride("Environment.Variables.SECRETS");
        resource(api, "users", "Live").addDeletionOverride("DependsOn");
        if (child(api, "documents", "Role") instanceof IGrantable role) {
            role.getGrantPrincipal().addToPrincipalPolicy(statement("s3:GetObject", "arn:aws:s3:::bucket/object"));
        }
    }

    private static CfnResource resource(ApiStack api, String function, String id) {
        return (CfnResource) child(api, function, id).getNode().findChild("Resource");
    }

    private static IConstruct child(ApiStack api, String function, String id) {
        return api.getNode().findChild(function).getNode().findChild(id);
    }
}
