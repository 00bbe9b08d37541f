package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.infra.checks.Rule.Violation;
import dev.karigar.infra.synth.SynthesizedApp;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    /** Each rule with the resources of {@link ViolationFixture} that violate it. */
    private static final Map<Rule, Set<String>> RULES = Map.ofEntries(
            Map.entry(new AlarmRule(), Set.of("ViolationFixture/UnknownFunction/Resource")),
            Map.entry(new BucketRule(), Set.of("ViolationFixture/PublicBucket/Resource", "ViolationFixture/PublicBucket/Policy/Resource")),
            Map.entry(new CatalogRule(), Set.of("ViolationFixture/UnknownFunction/Resource")),
            Map.entry(new DatabaseUserRule(), Set.of("ViolationFixture/DatabaseRole/Resource")),
            Map.entry(new DeployOrderRule(), Set.of("Api/users/Live/Resource")),
            Map.entry(new DescriptionRule(), Set.of("ViolationFixture/SecurityGroup")),
            Map.entry(new EgressRule(), Set.of("ViolationFixture/SecurityGroup")),
            Map.entry(new ErrorCachingRule(), Set.of("ViolationFixture/Distribution")),
            Map.entry(new GrantRule(), Set.of("Api/documents/Role/Resource")),
            Map.entry(new LogRetentionRule(), Set.of("ViolationFixture/LogGroup")),
            Map.entry(new RetentionPolicyRule(),
                    Set.of("ViolationFixture/PublicBucket/Resource", "ViolationFixture/UnknownFunction/LogGroup/Resource")),
            Map.entry(new RouteRule(), Set.of("GET /api/v1/unknown")),
            Map.entry(new TimeoutRule(), Set.of("ViolationFixture/UnknownFunction/Resource")),
            Map.entry(new VariablesRule(), Set.of("Api/documents/Function/Resource")), Map.entry(new WildcardRule(),
                    Set.of("ViolationFixture/WildcardRole/Resource", "ViolationFixture/PublicBucket/Policy/Resource")));

    static Stream<Arguments> rulesAndEnvironments() {
        return RULES.keySet()
                .stream()
                .flatMap(rule -> Stream.of("dev", "prod").map(environment -> Arguments.of(id(rule), rule, environment)));
    }

    static Stream<Arguments> rulesAndViolations() {
        return RULES.entrySet().stream().map(entry -> Arguments.of(id(entry.getKey()), entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("rulesAndEnvironments")
    void every_rule_holds_in_every_environment(String id, Rule rule, String environment) {
        assertThat(rule.violations(SynthesizedApp.of(environment))).as(id).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesAndViolations")
    void every_rule_finds_exactly_its_violation_fixture(String id, Rule rule, Set<String> resources) {
        var violations = rule.violations(ViolationFixture.templates());
        assertThat(violations.stream().map(Violation::resource).collect(Collectors.toSet())).as(id).isEqualTo(resources);
    }

    private static String id(Rule rule) {
        return rule.getClass().getSimpleName();
    }
}
