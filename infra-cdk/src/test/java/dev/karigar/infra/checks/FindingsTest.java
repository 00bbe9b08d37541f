package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cdk-nag and the lib's own validator find, at every severity. */
class FindingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void nag_finds_nothing_that_is_not_explained(String environment) {
        assertThat(NagReport.of(Synthesised.environment(environment)).unexplained()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void every_explanation_is_on_one_resource_and_gives_a_reason(String environment) {
        var templates = Synthesised.environment(environment);
        assertThat(NagReport.of(templates).explained()).isNotEmpty().allSatisfy(line -> assertThat(line.reason()).hasSizeGreaterThan(40));
        assertThat(templates.stacks()).allSatisfy((name, stack) -> assertThat(stack.path("Metadata").has("cdk_nag")).as(name).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void the_validator_finds_nothing_and_nothing_is_hidden_from_it(String environment) {
        var report = ValidatorReport.of(Synthesised.environment(environment));
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void both_find_what_is_planted() {
        var planted = ViolationFixture.faults();
        assertThat(NagReport.of(planted).unexplained()).extracting(NagReport.Line::rule).contains("AwsSolutions-S2", "AwsSolutions-IAM5");
        assertThat(NagReport.of(planted).unexplained()).extracting(NagReport.Line::resource)
                .allMatch(resource -> List.of("ViolationFixture/", "Api/Unguarded").stream().anyMatch(resource::startsWith));
        assertThat(ValidatorReport.of(planted).findings()).anyMatch(finding -> finding.contains("Nonsense"));
    }
}
