package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.karigar.infra.synth.SynthesizedApp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** samconfig.toml against the synthesized templates and the documented parameters of the SAM command line. */
class SamConfigTest {

    private static final Path ROOT = Path.of("..");
    private static final Map<String, Set<String>> PARAMETERS = Map.of("global", Set.of("region"), "validate", Set.of("template_file"),
            "local_invoke", Set.of("template_file", "env_vars"), "logs", Set.of("stack_name"));

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void each_environment_configures_each_command_with_documented_parameters(String environment) throws IOException {
        var commands = config().path(environment);
        assertThat(commands.properties()).extracting(Map.Entry::getKey).containsExactlyInAnyOrderElementsOf(PARAMETERS.keySet());
        PARAMETERS.forEach((command, names) -> assertThat(commands.path(command).path("parameters").properties()).as(command)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void templates_stacks_and_regions_exist(String environment) throws IOException {
        var commands = config().path(environment);
        var assembly = SynthesizedApp.of(environment).assembly();
        for (var command : new String[]{"validate", "local_invoke"}) {
            var template = Path.of(commands.path(command).path("parameters").path("template_file").asText());
            assertThat(template.getParent()).isEqualTo(Path.of("infra-cdk/cdk.out"));
            assertThat(assembly.resolve(template.getFileName())).isRegularFile();
        }
        var manifest = new JsonMapper().readTree(assembly.resolve("manifest.json").toFile());
        assertThat(commands.path("logs").path("parameters").path("stack_name").asText())
                .isEqualTo(manifest.path("artifacts").path("Api").path("properties").path("stackName").asText());
        assertThat(manifest.path("artifacts").path("Api").path("environment").asText())
                .endsWith("/" + commands.path("global").path("parameters").path("region").asText());
    }

    @Test
    void overridden_variables_are_variables_of_the_templates() throws IOException {
        var overridden = new JsonMapper().readTree(ROOT.resolve("infra-cdk/sam-local.json").toFile()).path("Parameters");
        var known = SynthesizedApp.of("dev")
                .ofType("AWS::Lambda::Function")
                .stream()
                .flatMap(function -> function.properties().path("Environment").path("Variables").properties().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(overridden.properties()).isNotEmpty().allSatisfy(variable -> assertThat(known).contains(variable.getKey()));
    }

    private static JsonNode config() throws IOException {
        return new TomlMapper().readTree(ROOT.resolve("samconfig.toml").toFile());
    }
}
