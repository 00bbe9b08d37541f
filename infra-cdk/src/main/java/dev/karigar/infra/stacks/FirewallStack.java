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

/** AWS WAF for CloudFront, which accepts web ACLs of us-east-1 only. */
public final class FirewallStack extends Stack {

    private static final String CLOUDFRONT_REGION = "us-east-1";
    // Per address in five minutes: a thousand clients behind the address of one mobile carrier, each with a request every 30 s.
    private static final int REQUESTS_PER_ADDRESS = 10_000;
    // AWS's own rule groups, cheapest first.
    private static final List<String> RULE_GROUPS = List.of("AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesKnownBadInputsRuleSet",
            "AWSManagedRulesCommonRuleSet");

    private final CfnWebACL acl;

    public FirewallStack(Construct scope, EnvironmentSettings settings) {
        super(scope, "Firewall", StackDefaults.props("firewall", "Karigar: web application firewall", settings, CLOUDFRONT_REGION));
        this.acl = CfnWebACL.Builder.create(this, "Acl")
                .name(settings.resourceName("firewall"))
                .scope("CLOUDFRONT")
                .defaultAction(CfnWebACL.DefaultActionProperty.builder().allow(CfnWebACL.AllowActionProperty.builder().build()).build())
                .rules(Stream
                        .concat(Stream.of(rateRule()),
                                IntStream.range(0, RULE_GROUPS.size()).mapToObj(number -> groupRule(RULE_GROUPS.get(number), number + 1)))
                        .toList())
                .visibilityConfig(visibility("firewall"))
                .build();
        // CloudFormation has no exports across regions; a strong reference would add a helper function of the CDK.
        CrossStackReferences.of(acl).produce(ReferenceStrength.WEAK);
        logBlockedRequests(settings);
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
                .visibilityConfig(visibility("requests-per-address"))
                .build();
    }

    private static CfnWebACL.RuleProperty groupRule(String name, int priority) {
        return CfnWebACL.RuleProperty.builder()
                .name(name)
                .priority(priority)
                .overrideAction(CfnWebACL.OverrideActionProperty.builder().none(Map.of()).build())
                .statement(CfnWebACL.StatementProperty.builder().managedRuleGroupStatement(group(name)).build())
                .visibilityConfig(visibility(name))
                .build();
    }

    // The rule blocks bodies over 8 KB, which are valid. The functions limit the size of a body themselves.
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

    private static CfnWebACL.VisibilityConfigProperty visibility(String name) {
        return CfnWebACL.VisibilityConfigProperty.builder()
                .metricName(name)
                .cloudWatchMetricsEnabled(true)
                .sampledRequestsEnabled(false)
                .build();
    }

    private void logBlockedRequests(EnvironmentSettings settings) {
        // WAF requires this prefix.
        LogGroup group = LogGroups.create(this, "Log", "aws-waf-logs-" + settings.resourceName("firewall"),
                settings.operations().logDays());
        CfnLoggingConfiguration.Builder.create(this, "Logging")
                .resourceArn(acl.getAttrArn())
                .logDestinationConfigs(List.of(formatArn(ArnComponents.builder()
                        .service("logs")
                        .resource("log-group")
                        .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                        .resourceName(group.getLogGroupName())
                        .build())))
                // Without access tokens and without requests that were allowed.
                .redactedFields(List.of(FieldToMatchProperty.builder().singleHeader(Map.of("Name", "authorization")).build()))
                // CloudFormation's property names: the CDK does not translate this map.
                .loggingFilter(Map.of("DefaultBehavior", "DROP", "Filters",
                        List.of(Map.of("Behavior", "KEEP", "Requirement", "MEETS_ANY", "Conditions",
                                List.of(Map.of("ActionCondition", Map.of("Action", "BLOCK")))))))
                .build();
    }

    public String aclArn() {
        return acl.getAttrArn();
    }
}
