package dev.karigar.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.karigar.testing.architecture.ArchitectureRules;
import dev.karigar.testing.architecture.ProjectTree;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules for this module, which is built after the tests of all others have run. */
class BenchmarkArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_benchmark_keeps_every_rule() {
        var classes = ProjectTree.find().classes("infra-local/benchmark");
        assertThat(classes).extracting(JavaClass::getSimpleName).contains("Benchmark", "FirstEvents");
        return ArchitectureRules.all()
                .entrySet()
                .stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }
}
