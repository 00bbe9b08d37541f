package dev.karigar.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveContentsTest {

    /** Bytes. */
    private static final long LARGEST = 20_000_000;
    // The managed runtime has these; a second copy would never be asked.
    private static final List<String> OF_THE_RUNTIME = List.of("aws-lambda-java-core", "aws-lambda-java-runtime-interface-client",
            "aws-lambda-java-serialization");

    static Stream<Named<FunctionSpec>> functions() {
        return FunctionCatalog.all().stream().map(function -> named(function.name(), function));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void is_small_enough_to_start_quickly(FunctionSpec function) throws IOException {
        var archive = Deployment.archive(function);
        long bytes = Files.size(archive.zip());
        System.out.printf("%-24s %,12d bytes in %d jars%n", function.name(), bytes, archive.files().size());

        assertThat(bytes).isLessThanOrEqualTo(LARGEST);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void holds_jars_below_lib_and_nothing_else(FunctionSpec function) {
        assertThat(Deployment.archive(function).files()).isNotEmpty().allMatch(name -> name.matches("lib/[\\w.-]+\\.jar"));
        assertThat(Deployment.archive(function).libraries()).doesNotContainAnyElementsOf(OF_THE_RUNTIME);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void holds_what_its_catalog_entry_calls_for(FunctionSpec function) {
        assertThat(Deployment.archive(function).libraries()).containsExactlyElementsOf(ExpectedLibraries.of(function));
    }

    @Test
    void a_library_that_nobody_asked_for_would_be_seen() {
        var documents = FunctionCatalog.named("documents").orElseThrow();

        assertThat(ExpectedLibraries.of(documents)).contains("web", "documents")
                .doesNotContain("sqs", "postgresql", "jackson-databind", "netty-nio-client");
    }

    @Test
    void an_archive_that_is_missing_says_which_phase_makes_it(@TempDir Path nowhere) {
        var documents = FunctionCatalog.named("documents").orElseThrow();

        assertThatThrownBy(() -> FunctionArchive.of(documents, nowhere)).hasMessageContaining("in the phase package");
    }
}
