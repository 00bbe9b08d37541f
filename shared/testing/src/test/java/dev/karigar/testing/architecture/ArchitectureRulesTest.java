package dev.karigar.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    private static final JavaClasses FIXTURES = new ClassFileImporter().withImportOption(location -> location.contains("test-classes"))
            .importPackages("dev.karigar");

    /** By rule, the violation fixtures that it must report. */
    private static final Map<String, List<String>> VIOLATIONS = Map.ofEntries(
            Map.entry("the domain sees only Java, the kernel and scheduling", List.of("DomainThatKnowsStorage")),
            Map.entry("the domain has no clock, no chance and no input or output", List.of("DomainWithClock", "DomainWithDigest")),
            Map.entry("use cases see no framework, no edge and no storage", List.of("UseCaseWithSql")),
            Map.entry("edges see no storage and no SQL", List.of("ControllerWithRows")),
            Map.entry("adapters see no edge", List.of("StorageThatKnowsTheEdge")),
            Map.entry("workers see nothing of HTTP", List.of("WorkerWithHttp")),
            Map.entry("no function sees another", List.of("DomainThatVisitsTheNeighbour")),
            Map.entry("the kernel sees only Java", List.of("KernelThatKnowsTheCatalog")),
            Map.entry("platform and catalog see only Java and the kernel", List.of("CatalogThatKnowsTheWeb")),
            Map.entry("web sees neither the database nor AWS clients", List.of("WebThatKnowsThePostgres")),
            Map.entry("lambda sees neither HTTP nor the database nor AWS clients", List.of("LambdaThatKnowsTheWeb")),
            Map.entry("postgres sees neither HTTP nor AWS clients", List.of("PostgresThatKnowsTheWeb")),
            Map.entry("aws sees neither HTTP nor the database", List.of("AwsThatKnowsTheWeb")),
            Map.entry("scheduling sees nothing of HTTP or AWS", List.of("SchedulingThatKnowsTheWeb")),
            Map.entry("shared modules see no function", List.of("EventThatKnowsAFunction")),
            Map.entry("nothing deployed sees the stack on one machine", List.of("ControllerThatKnowsTheMachine")),
            Map.entry("nothing deployed sees test support", List.of("ControllerThatKnowsTests")),
            Map.entry("time comes from an injected clock", List.of("OwnTime", "OwnMilliseconds")),
            Map.entry("only entry points pick the system clock", List.of("OwnClock")),
            Map.entry("ids and chance are injected", List.of("OwnIds", "OwnIdSupplier")), Map.entry("nothing sleeps", List.of("Sleeper")),
            Map.entry("every package is null-marked", List.of("violations.unmarked")),
            Map.entry("no vague names", List.of("BookingManager")),
            Map.entry("constructors take at most five collaborators", List.of("SixCollaborators")),
            Map.entry("no static mutable state", List.of("SharedCounter")),
            Map.entry("only postgres opens connections and transactions", List.of("OwnTransaction", "OwnConnection")),
            Map.entry("an insert that may do nothing takes no row", List.of("InsertOfRow")));

    @Test
    void every_rule_has_a_violation_fixture() {
        assertThat(VIOLATIONS.keySet()).containsExactlyInAnyOrderElementsOf(ArchitectureRules.all().keySet());
    }

    @Test
    void the_domain_may_compare_in_constant_time() {
        var report = ArchitectureRules.all().get("the domain has no clock, no chance and no input or output").evaluate(FIXTURES);
        assertThat(report.getFailureReport().toString()).doesNotContain("DomainWithComparison");
    }

    @TestFactory
    Stream<DynamicTest> every_rule_reports_its_violation_fixtures() {
        return ArchitectureRules.all().entrySet().stream().map(rule -> dynamicTest(rule.getKey(), () -> {
            EvaluationResult result = rule.getValue().evaluate(FIXTURES);
            String report = result.getFailureReport().toString();
            assertThat(VIOLATIONS.getOrDefault(rule.getKey(), List.of("no violation fixture")))
                    .allSatisfy(fixture -> assertThat(report).contains(fixture));
        }));
    }

    @Test
    void controllers_may_have_more_than_five_collaborators() {
        var rule = ArchitectureRules.all().get("constructors take at most five collaborators");
        assertThat(rule.evaluate(FIXTURES).getFailureReport().toString()).doesNotContain("ControllerWithSixUseCases");
    }
}
