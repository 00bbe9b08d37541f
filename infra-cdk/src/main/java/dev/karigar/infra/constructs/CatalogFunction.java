package dev.karigar.infra.constructs;

import dev.karigar.catalog.FunctionSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.lambda.VersionOptions;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** One function of the catalog: code, role, log group, and the alias that callers invoke. */
public final class CatalogFunction extends Construct {

    /** The alias that every caller invokes; a deploy moves it to the new version. */
    public static final String LIVE = "live";

    private final FunctionSpec spec;
    private final LogGroup log;
    private final Function function;
    private final Alias alias;

    public CatalogFunction(Construct scope, FunctionSpec spec, FunctionContext context) {
        super(scope, spec.name());
        this.spec = spec;
        var name = context.settings().resourceName(spec.name());
        this.log = LogGroups.create(this, "Log", "/aws/lambda/" + name, context.settings().operations().logDays());
        this.function = function(name, context);
        this.alias = Alias.Builder.create(this, "Live").aliasName(LIVE).version(function.getCurrentVersion()).build();
    }

    private Function function(String name, FunctionContext context) {
        var builder = Function.Builder.create(this, "Function")
                .functionName(name)
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .handler(spec.handler() + "::handleRequest")
                .code(Code.fromAsset(context.archives().of(spec).toString()))
                .memorySize(spec.memoryMb())
                .timeout(Duration.seconds(context.settings().timeout(spec).toSeconds()))
                .environment(new FunctionVariables(spec, context).all())
                // The catalog is the only source of permissions: CDK constructs cannot add any.
                .role(role(context).withoutPolicyUpdates())
                .logGroup(log)
                .tracing(Tracing.ACTIVE)
                // Old versions stay, so that a rollback only moves the alias. A version of a failed deploy is deleted: Lambda publishes
                // no second version of the same code, and CloudFormation would fail at the next attempt.
                .currentVersionOptions(VersionOptions.builder().removalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE).build());
        if (context.settings().release().reservedConcurrency()) {
            builder.reservedConcurrentExecutions(spec.sizing().concurrency());
        }
        if (spec.grants().usesDatabase()) {
            builder.vpc(context.network().vpc())
                    .vpcSubnets(context.network().subnets())
                    .securityGroups(context.network().groups())
                    .ipv6AllowedForDualStack(context.settings().network().dualStack());
        }
        var function = builder.build();
        if (function.getNode().getDefaultChild() instanceof CfnFunction resource) {
            resource.overrideLogicalId(logicalId());
            if (spec.snapStart()) {
                // The builder's property warns for every function that versions must be published; the alias publishes them.
                resource.setSnapStart(CfnFunction.SnapStartProperty.builder().applyOn("PublishedVersions").build());
            }
        }
        return function;
    }

    /** {@code EmailSenderFunction}: a readable id, which the SAM command line takes as an argument. */
    private String logicalId() {
        return Arrays.stream(spec.name().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "", "Function"));
    }

    private Role role(FunctionContext context) {
        var write = FunctionPolicy.allow("WriteLog", List.of("logs:CreateLogStream", "logs:PutLogEvents"), List.of(log.getLogGroupArn()));
        var policy = new FunctionPolicy(spec, context);
        var statements = new ArrayList<>(policy.statements());
        statements.add(write);
        var role = Role.Builder.create(this, "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .description("Execution role of the function " + spec.name())
                .inlinePolicies(Map.of("Catalog", PolicyDocument.Builder.create().statements(statements).build()))
                .build();
        NagFindings.suppressWildcard(role, "Resource::*",
                policy.wildcards().stream().map(Wildcard::reason).collect(Collectors.joining(" ")));
        if (policy.wildcards().contains(Wildcard.PUBLISH_SMS)) {
            NagFindings.suppressWildcard(role, "Resource::" + FunctionPolicy.EVERY_TOPIC,
                    "The statement denies: the function may not publish to any topic.");
        }
        return role;
    }

    public FunctionSpec spec() {
        return spec;
    }

    public Function function() {
        return function;
    }

    public Alias alias() {
        return alias;
    }
}
