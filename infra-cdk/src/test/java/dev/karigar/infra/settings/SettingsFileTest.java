package dev.karigar.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    private EnvironmentSettings read(Map<String, String> context) {
        return Overrides.read(SettingsFile.loadFor(context, folder));
    }

    @Test
    void settings_of_the_file_apply() throws IOException {
        Files.writeString(folder.resolve("prod.properties"), "# operator\nregion = ap-south-1 \nlog-days=30\n");

        assertThat(read(Map.of("environment", "prod")).region()).isEqualTo("ap-south-1");
        assertThat(read(Map.of("environment", "prod")).operations().logDays()).isEqualTo(30);
        assertThat(read(Map.of("environment", "dev")).region()).as("another environment").isEqualTo("eu-central-1");
    }

    @Test
    void the_command_line_takes_precedence_over_the_file() throws IOException {
        Files.writeString(folder.resolve("dev.properties"), "region=ap-south-1\nlog-days=14\n");

        var settings = read(Map.of("environment", "dev", "region", "eu-west-1"));

        assertThat(settings.region()).isEqualTo("eu-west-1");
        assertThat(settings.operations().logDays()).isEqualTo(14);
    }

    @Test
    void invalid_lines_are_refused() throws IOException {
        Files.writeString(folder.resolve("dev.properties"), "alarm-mail=me@example.com\n");
        assertThatThrownBy(() -> read(Map.of("environment", "dev"))).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("alarm-mail");

        Files.writeString(folder.resolve("dev.properties"), "environment=prod\n");
        assertThatThrownBy(() -> read(Map.of("environment", "dev"))).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("dev.properties");
    }

    @Test
    void only_the_file_of_a_known_environment_is_read() throws IOException {
        Files.writeString(folder.resolve("other.properties"), "region=ap-south-1\n");

        assertThatThrownBy(() -> read(Map.of("environment", "other"))).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("Unknown environment 'other'");
        assertThatThrownBy(() -> read(Map.of())).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("The setting environment is missing");
    }
}
