package dev.karigar.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SourceRulesTest {

    private static final ProjectTree TREE = ProjectTree.find();

    @Test
    void a_file_of_301_lines_is_too_long() {
        String comments = "// line\n".repeat(SourceRules.FILE_LINES);

        assertThat(SourceRules.complaints("Long.java", comments + "class Long {}\n"))
                .containsExactly("Long.java has 301 lines, more than 300");
        assertThat(SourceRules.complaints("Fits.java", comments)).isEmpty();
    }

    @Test
    void a_method_of_41_lines_is_too_long() {
        assertThat(SourceRules.complaints("Method.java", methodOf(41))).containsExactly("Method.java: run has 41 lines, more than 40");
        assertThat(SourceRules.complaints("Method.java", methodOf(40))).isEmpty();
    }

    @Test
    void a_line_of_141_characters_is_too_long() {
        assertThat(SourceRules.complaints("Wide.java", "//" + "x".repeat(139) + "\nclass Wide {}\n")).hasSize(1);
        assertThat(SourceRules.complaints("Fits.java", "//" + "x".repeat(138) + "\nclass Fits {}\n")).isEmpty();
    }

    @Test
    void a_package_of_tests_has_no_description_of_its_own() {
        assertThat(SourceRules.complaints("src/test/java/a/package-info.java", "/** Things. */\npackage a;\n")).hasSize(1);
    }

    @Test
    void a_package_needs_a_description() {
        assertThat(SourceRules.complaints("package-info.java", "package a;\n")).hasSize(1);
        assertThat(SourceRules.complaints("package-info.java", "/** Things. */\npackage a;\n")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> the_sources_of_every_module_keep_the_rules() {
        List<String> modules = TREE.modulesWithCode();
        assertThat(modules).contains("shared/kernel", "shared/testing");
        return modules.stream().map(module -> dynamicTest(module, () -> {
            List<Path> files = Stream.concat(TREE.sources(module, "main").stream(), TREE.sources(module, "test").stream()).toList();
            assertThat(files).isNotEmpty();
            assertThat(files).flatMap(file -> SourceRules.complaints(TREE.root().relativize(file).toString(), ProjectTree.read(file)))
                    .isEmpty();
        }));
    }

    private static String methodOf(int lines) {
        return "class Method {\n    void run() {\n" + "        step();\n".repeat(lines - 2) + "    }\n}\n";
    }
}
