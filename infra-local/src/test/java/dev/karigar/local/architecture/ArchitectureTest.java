package dev.karigar.local.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.karigar.testing.architecture.ArchitectureRules;
import dev.karigar.testing.architecture.ProjectTree;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule reads the compiled classes of every module. The test is here because infra-local is built after all other modules but
 * the benchmark, which has a test of its own.
 */
class ArchitectureTest {

    private static final ProjectTree TREE = ProjectTree.find();

    @TestFactory
    Stream<DynamicContainer> every_module_keeps_every_rule() {
        return TREE.modulesWithCode().stream().filter(module -> !module.startsWith("infra-local/")).map(module -> {
            JavaClasses classes = TREE.classes(module);
            return dynamicContainer(module, Stream.concat(Stream.of(seen(module, classes)), rules(classes)));
        });
    }

    /** A rule over nothing passes: so each top-level class that the module's sources declare must have been read. */
    private static DynamicTest seen(String module, JavaClasses classes) {
        return dynamicTest("the rules see the classes of " + module, () -> assertThat(classes).extracting(JavaClass::getSimpleName)
                .containsAll(
                        TREE.sources(module, "main").stream().map(file -> file.getFileName().toString().replace(".java", "")).toList()));
    }

    private static Stream<DynamicTest> rules(JavaClasses classes) {
        return ArchitectureRules.all()
                .entrySet()
                .stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }
}
