package dev.karigar.infra.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The operator's settings under version control, {@code key=value} in {@code <environment>.properties}: a setting that is only
 * passed on the command line would be lost with the next deploy. The command line takes precedence over the file.
 */
public final class SettingsFile {

    private SettingsFile() {
    }

    /** @return the context and, for keys that it lacks, the settings of the environment's file in the folder, if it exists */
    public static Map<String, String> loadFor(Map<String, String> context, Path folder) {
        var environment = context.get(Overrides.ENVIRONMENT);
        if (!EnvironmentDefaults.NAMES.contains(String.valueOf(environment))) {
            // Overrides.read refuses it.
            return context;
        }
        var settings = new TreeMap<>(read(folder.resolve(environment + ".properties")));
        settings.putAll(context);
        return settings;
    }

    private static Map<String, String> read(Path file) {
        var settings = new TreeMap<String, String>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key).strip()));
        }
        if (settings.containsKey(Overrides.ENVIRONMENT)) {
            throw new InvalidSettingException(
                    file.getFileName() + " must not contain the setting environment: the name of the file determines it.");
        }
        return settings;
    }
}
