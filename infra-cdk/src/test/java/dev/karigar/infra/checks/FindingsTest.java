package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.infra.synth.SynthesizedApp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings of cdk-nag and of the library's validator, of every severity. */
class FindingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void cdk_nag_has_no_findings_without_a_suppression(String environment) {
        assertThat(NagReport.of(SynthesizedApp.of(environment)).unsuppressed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void every_suppression_is_on_one_resource_and_has_a_reason(String environment) {
        var templates = SynthesizedApp.of(environment);
        assertThat(NagReport.of(templates).suppressed()).isNotEmpty().allSatisfy(line -> assertThat(line.reason()).hasSizeGreaterThan(40));
        assertThat(templates.stacks()).allSatisfy((name, stack) -> assertThat(stack.path("Metadata").has("cdk_nag")).as(name).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void the_validator_has_no_findings_and_no_suppressions(String environment) {
        var report = ValidatorReport.of(SynthesizedApp.of(environment));
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void both_report_the_violation_fixture() {
        var fixture = ViolationFixture.templates();
        assertThat(NagReport.of(fixture).unsuppressed()).extracting(NagReport.Line::rule).contains("AwsSolutions-S2", "AwsSolutions-IAM5");
        assertThat(NagReport.of(fixture).unsuppressed()).extracting(NagReport.Line::resource)
                .allMatch(resource -> List.of("ViolationFixture/", "Api/UnknownRoute").stream().anyMatch(resource::startsWith));
        assertThat(ValidatorReport.of(fixture).findings()).anyMatch(finding -> finding.contains("InvalidQueue"));
    }
}
