package dev.karigar.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadmePathsTest {

    private static final ProjectTree TREE = ProjectTree.find();
    private static final String SOURCES = ".*/(src/.*\\.(java|sql)|pom\\.xml|samconfig\\.toml)";

    @Test
    void a_readme_that_names_a_missing_path_is_refused() {
        Path readme = TREE.root().resolve("README.md");

        assertThat(ReadmePaths.complaints(TREE.root(), readme, "See `shared/nowhere` and [this](docs/gone.md).")).hasSize(2);
        assertThat(ReadmePaths.complaints(TREE.root(), readme,
                "See `shared/kernel`, `mvn verify`, `functions/*` and [that](https://example.org/x).")).isEmpty();
    }

    @Test
    void a_command_a_link_or_a_comment_that_names_what_is_missing_is_refused() {
        Path root = TREE.root();
        Path deploy = root.resolve("docs/deploy.md");

        assertThat(ReadmePaths.complaints(root, deploy, "`sam invoke --event infra-local/gone.json --x file://shared/gone.sql`"))
                .hasSize(2);
        assertThat(ReadmePaths.complaints(root, deploy, "[a](#nowhere) [b](runbook.md#nowhere) [c](runbook.md#release)")).hasSize(2);
        assertThat(ReadmePaths.documents(root, deploy, "// docs/gone.md, and why: docs/runbook.md#nowhere")).hasSize(2);
        assertThat(ReadmePaths.documents(root, deploy, "See docs/runbook.md#release.")).isEmpty();
    }

    @Test
    void every_document_that_a_source_file_names_exists() throws IOException {
        try (Stream<Path> files = Files.find(TREE.root(), 20, (file, _) -> file.toString().matches(SOURCES))) {
            var sources = files.filter(file -> !file.toString().contains("/target/")
                    // Its errors are intended.
                    && !file.endsWith("ReadmePathsTest.java")).toList();
            assertThat(sources).hasSizeGreaterThan(500);
            assertThat(sources.stream().flatMap(file -> ReadmePaths.documents(TREE.root(), file, ProjectTree.read(file)).stream()))
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_path_that_a_readme_or_a_decision_names_exists() throws IOException {
        List<Path> texts = texts();
        assertThat(texts).contains(TREE.root().resolve("README.md"));
        return texts.stream()
                .map(text -> dynamicTest(TREE.root().relativize(text).toString(),
                        () -> assertThat(ReadmePaths.complaints(TREE.root(), text, ProjectTree.read(text))).isEmpty()));
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String pattern : List.of("*.md", "{functions,shared}/*/*.md", "{migrations,infra-local,infra-cdk}/*.md", "docs/**/*.md",
                "docs/*.md")) {
            var matcher = TREE.root().getFileSystem().getPathMatcher("glob:" + TREE.root() + "/" + pattern);
            try (Stream<Path> files = Files.find(TREE.root(), 4,
                    (file, attributes) -> attributes.isRegularFile() && matcher.matches(file))) {
                files.forEach(texts::add);
            }
        }
        return texts.stream().distinct().toList();
    }
}
