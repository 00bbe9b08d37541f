package dev.karigar.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import dev.karigar.local.lambda.FunctionClassPaths;
import dev.karigar.local.lambda.InvocationResult;
import dev.karigar.local.runtime.FunctionArchive;
import dev.karigar.testing.architecture.ProjectTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two functions of one module. */
class SharedModuleTest {

    private static final FunctionSpec FIRST = FunctionCatalog.fallback();
    private static final FunctionSpec SECOND = FunctionSpec
            .of("documents-copy", FIRST.handler(), Triggers.http(FIRST.routes()), Grants.NONE, Sizing.STATIC)
            .inModuleOf(FIRST);

    @Test
    void both_run_from_the_class_path_of_the_module(@TempDir Path directory) throws IOException {
        var checkout = ProjectTree.find().root();
        var classPaths = FunctionClassPaths.copy(List.of(FIRST, SECOND), checkout, directory.resolve("classes"));
        try (var functions = new FunctionHosts(classPaths, _ -> Map.of("SECRETS", "file:" + directory), 1, Clock.systemUTC())) {
            var event = Files.readAllBytes(checkout.resolve("functions/documents/src/test/resources/events/documents/1-openapi.json"));
            assertThat(status(functions.invoke(FIRST, event, "1"))).isEqualTo(200);
            assertThat(status(functions.invoke(SECOND, event, "2"))).isEqualTo(200);
            assertThat(functions.metrics()).containsOnlyKeys("documents", "documents-copy");
        }
    }

    @Test
    void both_have_the_archive_of_the_module(@TempDir Path project) throws IOException {
        var archive = Files.createFile(Files.createDirectories(project.resolve("functions/documents/target")).resolve("documents.zip"));
        assertThat(FunctionArchive.of(SECOND, project)).isEqualTo(FunctionArchive.of(FIRST, project))
                .isEqualTo(new FunctionArchive(archive));
    }

    private static int status(InvocationResult result) {
        return result instanceof InvocationResult.Success(var payload)
                && new String(payload, StandardCharsets.UTF_8).replace(" ", "").contains("\"statusCode\":200") ? 200 : 0;
    }
}
