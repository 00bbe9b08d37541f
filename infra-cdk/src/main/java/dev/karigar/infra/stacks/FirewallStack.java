package dev.karigar.infra.stacks;

import dev.karigar.infra.constructs.LogGroups;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.CrossStackReferences;
import software.amazon.awscdk.ReferenceStrength;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.wafv2.CfnLoggingConfiguration;
import software.amazon.awscdk.services.wafv2.CfnLoggingConfiguration.FieldToMatchProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL;
import software.constructs.Construct;

/** WAF in front of CloudFront, which looks for it in us-east-1 and nowhere else. */
public final class FirewallStack extends Stack {

    private static final String HOME_OF_CLOUDFRONT = "us-east-1";
    // Per address in five minutes: a thousand phones behind one carrier's address, each with a request every 30 s.
    private static final int REQUESTS_PER_ADDRESS = 10_000;
    // AWS's own rule groups, cheapest first.
    private static final List<String> RULE_GROUPS = List.of("AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesKnownBadInputsRuleSet",
            "AWSManagedRulesCommonRuleSet");

    private final CfnWebACL acl;

    public FirewallStack(Construct scope, EnvironmentSettings settings) {
        super(scope, "Firewall", StackDefaults.props("firewall", "The firewall in front of Karigar", settings, HOME_OF_CLOUDFRONT));
        this.acl = CfnWebACL.Builder.create(this, "Acl")
                .name(settings.named("firewall"))
                .scope("CLOUDFRONT")
                .defaultAction(CfnWebACL.DefaultActionProperty.builder().allow(CfnWebACL.AllowActionProperty.builder().build()).build())
                .rules(Stream
                        .concat(Stream.of(rateRule()),
                                IntStream.range(0, RULE_GROUPS.size()).mapToObj(number -> groupRule(RULE_GROUPS.get(number), number + 1)))
                        .toList())
                .visibilityConfig(visible("firewall"))
                .build();
        // Another region's output is read when the reader is deployed; a strong reference would need a helper function of the CDK's own.
        CrossStackReferences.of(acl).produce(ReferenceStrength.WEAK);
        log(settings);
    }

    private static CfnWebACL.RuleProperty rateRule() {
        return CfnWebACL.RuleProperty.builder()
                .name("requests-per-address")
                .priority(0)
                .action(CfnWebACL.RuleActionProperty.builder().block(CfnWebACL.BlockActionProperty.builder().build()).build())
                .statement(CfnWebACL.StatementProperty.builder()
                        .rateBasedStatement(
                                CfnWebACL.RateBasedStatementProperty.builder().aggregateKeyType("IP").limit(REQUESTS_PER_ADDRESS).build())
                        .build())
                .visibilityConfig(visible("requests-per-address"))
                .build();
    }

    private static CfnWebACL.RuleProperty groupRule(String name, int priority) {
        return CfnWebACL.RuleProperty.builder()
                .name(name)
                .priority(priority)
                .overrideAction(CfnWebACL.OverrideActionProperty.builder().none(Map.of()).build())
                .statement(CfnWebACL.StatementProperty.builder().managedRuleGroupStatement(group(name)).build())
                .visibilityConfig(visible(name))
                .build();
    }

    // A job's description may be longer than 8 KB; the function itself refuses bodies that are too long.
    private static CfnWebACL.ManagedRuleGroupStatementProperty group(String name) {
        var builder = CfnWebACL.ManagedRuleGroupStatementProperty.builder().vendorName("AWS").name(name);
        if (name.equals("AWSManagedRulesCommonRuleSet")) {
            builder.ruleActionOverrides(List.of(CfnWebACL.RuleActionOverrideProperty.builder()
                    .name("SizeRestrictions_BODY")
                    .actionToUse(CfnWebACL.RuleActionProperty.builder().count(CfnWebACL.CountActionProperty.builder().build()).build())
                    .build()));
        }
        return builder.build();
    }

    private static CfnWebACL.VisibilityConfigProperty visible(String name) {
        return CfnWebACL.VisibilityConfigProperty.builder()
                .metricName(name)
                .cloudWatchMetricsEnabled(true)
                .sampledRequestsEnabled(false)
                .build();
    }

    private void log(EnvironmentSettings settings) {
        // WAF writes only to groups whose name begins so.
        LogGroup group = LogGroups.logGroup(this, "Log", "aws-waf-logs-" + settings.named("firewall"), settings.operations().logDays());
        CfnLoggingConfiguration.Builder.create(this, "Logging")
                .resourceArn(acl.getAttrArn())
                .logDestinationConfigs(List.of(formatArn(ArnComponents.builder()
                        .service("logs")
                        .resource("log-group")
                        .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                        .resourceName(group.getLogGroupName())
                        .build())))
                // Tokens stay out of the log, and so does whatever was let through.
                .redactedFields(List.of(FieldToMatchProperty.builder().singleHeader(Map.of("Name", "authorization")).build()))
                // By CloudFormation's own names: the CDK passes this one on as it is.
                .loggingFilter(Map.of("DefaultBehavior", "DROP", "Filters",
                        List.of(Map.of("Behavior", "KEEP", "Requirement", "MEETS_ANY", "Conditions",
                                List.of(Map.of("ActionCondition", Map.of("Action", "BLOCK")))))))
                .build();
    }

    public String aclArn() {
        return acl.getAttrArn();
    }
}
