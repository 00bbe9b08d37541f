package dev.karigar.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app as the CDK command line starts it. */
class InfraAppTest {

    @Test
    void an_invalid_setting_ends_the_app_with_its_message_and_no_stack_trace(@TempDir Path folder)
            throws IOException, InterruptedException {
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
                .contains("Invalid value for the setting region: Frankfurt. Expected: an AWS region such as eu-central-1.")
                .doesNotContain("at dev.karigar");
    }
}
