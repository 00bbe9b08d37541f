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

    static Stream<Named<FunctionSpec>> functions() {
        return FunctionCatalog.all().stream().map(function -> named(function.name(), function));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void is_within_the_size_budget_of_its_kind(FunctionSpec function) throws IOException {
        var archive = ArchiveEnvironment.archive(function);
        long bytes = Files.size(archive.zip());
        System.out.printf("%-24s %,12d bytes in %d jars%n", function.name(), bytes, archive.files().size());

        assertThat(bytes).isLessThanOrEqualTo(ArchiveLimits.maxBytes(function));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void contains_jars_below_lib_and_nothing_else(FunctionSpec function) {
        assertThat(ArchiveEnvironment.archive(function).files()).isNotEmpty().allMatch(name -> name.matches("lib/[\\w.-]+\\.jar"));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void contains_its_module_and_no_library_that_its_catalog_entry_rules_out(FunctionSpec function) {
        var libraries = ArchiveEnvironment.archive(function).libraries();

        assertThat(libraries).contains(function.module().substring(function.module().lastIndexOf('/') + 1));
        assertThat(ArchiveLimits.forbidden(function, libraries)).isEmpty();
    }

    @Test
    void libraries_that_a_function_must_not_have_are_found() {
        var documents = FunctionCatalog.named("documents").orElseThrow();
        var libraries = List.of("documents", "web", "sqs", "postgresql", "jackson-databind", "netty-codec-http", "bookings", "auth");

        assertThat(ArchiveLimits.forbidden(documents, libraries)).containsExactly("sqs", "postgresql", "jackson-databind",
                "netty-codec-http", "bookings");
    }

    @Test
    void the_message_about_a_missing_archive_names_the_phase_that_creates_it(@TempDir Path empty) {
        var documents = FunctionCatalog.named("documents").orElseThrow();

        assertThatThrownBy(() -> FunctionArchive.of(documents, empty)).hasMessageContaining("in the phase package");
    }
}
