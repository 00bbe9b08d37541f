package dev.karigar.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionClassPathsTest {

    private static final FunctionSpec DOCUMENTS = FunctionCatalog.named("documents").orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void folders_and_snapshots_are_copied_and_released_jars_are_used_in_place() throws Exception {
        var released = Files.writeString(folder.resolve("library-1.0.jar"), "released");
        var snapshot = Files.writeString(folder.resolve("web-0.1.0-SNAPSHOT.jar"), "snapshot");
        var own = module("own", released, snapshot);

        var urls = FunctionClassPaths.copy(List.of(DOCUMENTS), folder, folder.resolve("copies")).of(DOCUMENTS);
        Files.writeString(own.resolve("target/classes/A.class"), "rebuilt");
        Files.writeString(snapshot, "rebuilt");

        assertThat(content(urls.get(0), "A.class")).isEqualTo("own");
        assertThat(Path.of(urls.get(1).toURI())).isEqualTo(released);
        assertThat(Path.of(urls.get(2).toURI())).hasContent("snapshot");
    }

    @Test
    void an_earlier_copy_is_replaced() throws Exception {
        module("first");
        FunctionClassPaths.copy(List.of(DOCUMENTS), folder, folder.resolve("copies"));
        Files.delete(folder.resolve(DOCUMENTS.module()).resolve("target/classes/A.class"));
        Files.writeString(folder.resolve(DOCUMENTS.module()).resolve("target/classes/B.class"), "second");

        var urls = FunctionClassPaths.copy(List.of(DOCUMENTS), folder, folder.resolve("copies")).of(DOCUMENTS);

        assertThat(content(urls.getFirst(), "B.class")).isEqualTo("second");
        assertThat(Path.of(urls.getFirst().toURI()).resolve("A.class")).doesNotExist();
    }

    @Test
    void the_message_about_a_module_that_is_not_built_names_the_phase() {
        assertThatThrownBy(() -> FunctionClassPaths.copy(List.of(DOCUMENTS), folder, folder.resolve("copies")))
                .hasMessageContaining("in the phase process-classes");
    }

    private Path module(String content, Path... dependencies) throws IOException {
        var module = folder.resolve(DOCUMENTS.module());
        Files.writeString(Files.createDirectories(module.resolve("target/classes")).resolve("A.class"), content);
        Files.writeString(module.resolve("target/runtime.classpath"),
                String.join(File.pathSeparator, List.of(dependencies).stream().map(Path::toString).toList()));
        return module;
    }

    private static String content(URL folder, String file) throws Exception {
        return Files.readString(Path.of(URI.create(folder + file)));
    }
}
