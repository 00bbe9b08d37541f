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

/** One function of the catalog: its code, its role, its log, and the alias behind which versions change. */
public final class CatalogFunction extends Construct {

    /** Whoever calls a function calls this name, never a version. */
    public static final String LIVE = "live";

    private final FunctionSpec spec;
    private final LogGroup log;
    private final Function function;
    private final Alias alias;

    public CatalogFunction(Construct scope, FunctionSpec spec, FunctionContext around) {
        super(scope, spec.name());
        this.spec = spec;
        var name = around.settings().named(spec.name());
        this.log = LogGroups.logGroup(this, "Log", "/aws/lambda/" + name, around.settings().operations().logDays());
        this.function = function(name, around);
        this.alias = Alias.Builder.create(this, "Live").aliasName(LIVE).version(function.getCurrentVersion()).build();
    }

    private Function function(String name, FunctionContext around) {
        var builder = Function.Builder.create(this, "Function")
                .functionName(name)
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .handler(spec.handler() + "::handleRequest")
                .code(Code.fromAsset(around.archives().of(spec).toString()))
                .memorySize(spec.memoryMb())
                .timeout(Duration.seconds(around.settings().timeout(spec).toSeconds()))
                .environment(new FunctionVariables(spec, around).all())
                // Nothing may add to it: what is granted stands in the catalog.
                .role(role(around).withoutPolicyUpdates())
                .logGroup(log)
                .tracing(Tracing.ACTIVE)
                // Kept, so that going back to one is a change of the alias and no deploy. But not those of a deploy that failed: Lambda
                // publishes the same code only once, and CloudFormation would refuse the second try.
                .currentVersionOptions(VersionOptions.builder().removalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE).build());
        if (around.settings().release().reservedConcurrency()) {
            builder.reservedConcurrentExecutions(spec.sizing().concurrency());
        }
        if (spec.grants().usesDatabase()) {
            builder.vpc(around.net().vpc())
                    .vpcSubnets(around.net().subnets())
                    .securityGroups(around.net().groups())
                    .ipv6AllowedForDualStack(around.settings().network().speaksIpv6());
        }
        var function = builder.build();
        if (function.getNode().getDefaultChild() instanceof CfnFunction resource) {
            resource.overrideLogicalId(logicalId());
            if (spec.snapStart()) {
                // The builder's own switch warns of every function that versions must be published; they are, just below.
                resource.setSnapStart(CfnFunction.SnapStartProperty.builder().applyOn("PublishedVersions").build());
            }
        }
        return function;
    }

    /** {@code EmailSenderFunction}: people type it, for the SAM command line. */
    private String logicalId() {
        return Arrays.stream(spec.name().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "", "Function"));
    }

    private Role role(FunctionContext around) {
        var write = FunctionPolicy.allow("Log", List.of("logs:CreateLogStream", "logs:PutLogEvents"), List.of(log.getLogGroupArn()));
        var policy = new FunctionPolicy(spec, around);
        var statements = new ArrayList<>(policy.statements());
        statements.add(write);
        var role = Role.Builder.create(this, "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .description("What the function " + spec.name() + " may touch")
                .inlinePolicies(Map.of("Catalog", PolicyDocument.Builder.create().statements(statements).build()))
                .build();
        NagFindings.suppressWildcard(role, "Resource::*",
                policy.wildcards().stream().map(Wildcard::reason).collect(Collectors.joining(" ")));
        if (policy.wildcards().contains(Wildcard.TEXT_PEOPLE)) {
            NagFindings.suppressWildcard(role, "Resource::" + FunctionPolicy.EVERY_TOPIC,
                    "This one refuses: no topic may be published to.");
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
