package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** cdk.json and the pinned command line. */
class FeatureFlagsTest {

    @Test
    void every_flag_is_as_the_library_recommends() throws IOException {
        var manifest = new JsonMapper().readTree(Synthesised.environment("dev").assembly().resolve("manifest.json").toFile());
        var flags = manifest.path("artifacts").path("aws-cdk-lib/feature-flag-report").path("properties").path("flags");
        assertThat(flags).hasSizeGreaterThan(50);
        flags.properties().forEach(flag -> {
            var value = flag.getValue().has("userValue") ? flag.getValue().path("userValue")
                    : flag.getValue().path("unconfiguredBehavesLike").path("v2");
            // Those that only came with another module or are set in the app itself have neither.
            if (!value.isMissingNode() && !flag.getKey().endsWith(":defaultCrossStackReferences")) {
                assertThat(value).as(flag.getKey()).isEqualTo(flag.getValue().path("recommendedValue"));
            }
        });
    }

    @Test
    void the_lock_names_the_pinned_command_line_and_no_place_to_fetch_it_from() throws IOException {
        var wanted = new JsonMapper().readTree(Path.of("package.json").toFile()).path("devDependencies").path("aws-cdk").asText();
        var lock = Files.readString(Path.of("package-lock.json"));
        assertThat(wanted).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(new JsonMapper().readTree(lock).path("packages").path("node_modules/aws-cdk").path("version").asText())
                .isEqualTo(wanted);
        assertThat(lock).doesNotContain("resolved", "http");
    }
}
