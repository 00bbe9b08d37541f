package dev.karigar.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModuleTableTest {

    private static final ProjectTree TREE = ProjectTree.find();

    @Test
    void a_function_that_names_another_function_is_refused() {
        assertThat(ModuleTable.complaints("functions/bookings", pomWith("users", "compile")))
                .containsExactly("functions/bookings may not depend on users");
        assertThat(ModuleTable.complaints("functions/bookings", pomWith("users", "test"))).hasSize(1);
    }

    @Test
    void a_worker_that_names_the_web_module_is_refused() {
        assertThat(ModuleTable.complaints("functions/email-sender", pomWith("web", "compile"))).hasSize(1);
    }

    @Test
    void test_support_is_for_tests_only() {
        assertThat(ModuleTable.complaints("shared/web", pomWith("testing", "compile"))).hasSize(1);
        assertThat(ModuleTable.complaints("shared/web", pomWith("testing", "test"))).isEmpty();
    }

    @Test
    void build_tools_are_allowed_in_provided_scope_alone() {
        assertThat(ModuleTable.complaints("functions/documents", pomWith("openapi", "provided"))).isEmpty();
        assertThat(ModuleTable.complaints("functions/documents", pomWith("openapi", "compile"))).hasSize(1);
        assertThat(ModuleTable.complaints("functions/bookings", pomWith("openapi", "provided"))).hasSize(1);
    }

    @Test
    void a_module_without_a_row_is_refused() {
        assertThat(ModuleTable.complaints("shared/everything", pomWith("kernel", "compile"))).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> every_module_keeps_to_its_row() {
        return TREE.modulesWithCode()
                .stream()
                .map(module -> dynamicTest(module,
                        () -> assertThat(ModuleTable.complaints(module, ProjectTree.read(TREE.root().resolve(module).resolve("pom.xml"))))
                                .isEmpty()));
    }

    private static String pomWith(String artifact, String scope) {
        return """
                <project>
                  <dependencies>
                    <dependency>
                      <groupId>dev.karigar</groupId>
                      <artifactId>%s</artifactId>
                      <scope>%s</scope>
                    </dependency>
                  </dependencies>
                </project>
                """.formatted(artifact, scope);
    }
}
