package dev.karigar.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the command line starts it. */
class InfraAppTest {

    @Test
    void a_wrong_value_ends_it_with_the_sentence_and_nothing_else_of_ours(@TempDir Path folder) throws IOException, InterruptedException {
        var errors = folder.resolve("errors").toFile();
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-classpath",
                System.getProperty("java.class.path"), InfraApp.class.getName()).redirectError(errors).directory(folder.toFile());
        builder.environment()
                .put("CDK_CONTEXT_JSON",
                        "{\"environment\": \"dev\", \"region\": \"Frankfurt\", \"cli-telemetry\": false, \"@aws-cdk/x:y\": true}");
        var process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(errors.toPath(), StandardCharsets.UTF_8))
                .contains("The setting region cannot be Frankfurt: a region is written like eu-central-1.")
                .doesNotContain("at dev.karigar");
    }
}
