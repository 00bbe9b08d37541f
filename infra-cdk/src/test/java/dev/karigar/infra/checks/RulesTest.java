package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    // What each rule has to say of the planted faults, and nothing else.
    private static final Map<Rule, String> RULES = Map.of(new WildcardRule(),
            "No reason is written for the wildcard ViolationFixture/WildRole/Resource s3:*", new BucketRule(),
            "ViolationFixture/OpenBucket/Resource may become public", new CatalogRule(),
            "ViolationFixture/Stranger/Resource is in no catalog", new RouteRule(), "GET /api/v1/unguarded has no access rule",
            new AlarmRule(), "karigar-dev-stranger has no alarm on its Errors", new DescriptionRule(),
            "ViolationFixture/Apostrophe is described as EC2 refuses: Nobody's", new FreshErrorsRule(),
            "ViolationFixture/Forgetful answers one caller's 404 to others", new TimeoutRule(),
            "ViolationFixture/Stranger/Resource is ended before it has its connection", new RetryRule(),
            "ViolationFixture/OpenBucket/Resource stays behind when its own creation is undone", new EgressRule(),
            "ViolationFixture/Apostrophe lets everything out");

    static Stream<Arguments> rules_and_environments() {
        return Stream
                .concat(RULES.keySet().stream(),
                        Stream.of(new LogRetentionRule(), new DatabaseUserRule(), new GrantRule(), new VariablesRule(),
                                new DeployOrderRule()))
                .flatMap(rule -> Stream.of("dev", "prod")
                        .map(environment -> Arguments.of(rule.getClass().getSimpleName(), rule, environment)));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("rules_and_environments")
    void every_rule_holds(String name, Rule rule, String environment) {
        assertThat(rule.complaints(Synthesised.environment(environment))).as(name).isEmpty();
    }

    @Test
    void every_rule_finds_its_planted_fault_and_complains_of_nothing_else() {
        var planted = ViolationFixture.faults();
        RULES.forEach((rule, complaint) -> assertThat(rule.complaints(planted)).as(rule.getClass().getSimpleName())
                .contains(complaint)
                .allMatch(text -> text.contains("ViolationFixture") || text.contains("stranger") || text.contains("unguarded")));
    }
}
