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
            Map.entry("the domain depends on Java, the kernel and scheduling only", List.of("DomainDependingOnStorage")),
            Map.entry("the domain has no clock, no randomness and no I/O", List.of("DomainWithClock", "DomainWithDigest")),
            Map.entry("use cases depend on no framework, no api ring and no storage", List.of("UseCaseWithSql")),
            Map.entry("api rings and handlers depend on no storage and no SQL", List.of("ControllerWithRows")),
            Map.entry("adapters depend on no api ring and no handler", List.of("StorageDependingOnApi")),
            Map.entry("workers do not depend on HTTP", List.of("WorkerWithHttp")),
            Map.entry("no function depends on another", List.of("DomainDependingOnOtherFunction")),
            Map.entry("the kernel depends on Java only", List.of("KernelDependingOnCatalog")),
            Map.entry("platform and catalog depend on Java and the kernel only", List.of("CatalogDependingOnWeb")),
            Map.entry("web does not depend on the database or AWS clients", List.of("WebDependingOnPostgres")),
            Map.entry("lambda does not depend on HTTP, the database or AWS clients", List.of("LambdaDependingOnWeb")),
            Map.entry("postgres does not depend on HTTP or AWS clients", List.of("PostgresDependingOnWeb")),
            Map.entry("aws does not depend on HTTP or the database", List.of("AwsDependingOnWeb")),
            Map.entry("scheduling and events do not depend on HTTP or AWS", List.of("SchedulingDependingOnWeb")),
            Map.entry("shared modules depend on no function", List.of("EventDependingOnFunction")),
            Map.entry("deployed code does not depend on the local stack", List.of("ControllerDependingOnLocalStack")),
            Map.entry("deployed code does not depend on test support", List.of("ControllerDependingOnTests")),
            Map.entry("time comes from an injected clock", List.of("ReadsSystemTime", "ReadsSystemMilliseconds")),
            Map.entry("only entry points use the system clock", List.of("UsesSystemClock")),
            Map.entry("ids and randomness are injected", List.of("GeneratesIds", "SuppliesIds")),
            Map.entry("nothing sleeps", List.of("Sleeper")), Map.entry("every package is null-marked", List.of("violations.unmarked")),
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
        var report = ArchitectureRules.all().get("the domain has no clock, no randomness and no I/O").evaluate(FIXTURES);
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
