package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.karigar.infra.synth.SynthesizedApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The feature flags in cdk.json and the pinned version of the command line. */
class FeatureFlagsTest {

    @Test
    void every_feature_flag_has_its_recommended_value() throws IOException {
        var manifest = new JsonMapper().readTree(SynthesizedApp.of("dev").assembly().resolve("manifest.json").toFile());
        var flags = manifest.path("artifacts").path("aws-cdk-lib/feature-flag-report").path("properties").path("flags");
        assertThat(flags).hasSizeGreaterThan(50);
        flags.properties().forEach(flag -> {
            var value = flag.getValue().has("userValue") ? flag.getValue().path("userValue")
                    : flag.getValue().path("unconfiguredBehavesLike").path("v2");
            // Flags of other modules and flags that the app sets have neither value.
            if (!value.isMissingNode() && !flag.getKey().endsWith(":defaultCrossStackReferences")) {
                assertThat(value).as(flag.getKey()).isEqualTo(flag.getValue().path("recommendedValue"));
            }
        });
    }

    @Test
    void the_lock_file_has_the_pinned_version_and_no_registry_urls() throws IOException {
        var pinned = new JsonMapper().readTree(Path.of("package.json").toFile()).path("devDependencies").path("aws-cdk").asText();
        var lock = Files.readString(Path.of("package-lock.json"));
        assertThat(pinned).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(new JsonMapper().readTree(lock).path("packages").path("node_modules/aws-cdk").path("version").asText())
                .isEqualTo(pinned);
        assertThat(lock).doesNotContain("resolved", "http");
    }
}
