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
 * What an operator has decided for good, {@code key=value} in {@code <environment>.properties}: a deploy that forgot one of
 * them would undo it. The command line goes before the file, for once.
 */
public final class SettingsFile {

    private SettingsFile() {
    }

    /** @return the context, and beneath it what the environment's file in that folder says, if there is one */
    public static Map<String, String> beneath(Map<String, String> context, Path folder) {
        var environment = context.get(Overrides.ENVIRONMENT);
        if (!Environments.NAMES.contains(String.valueOf(environment))) {
            // Refused by whoever reads the context.
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
            throw new InvalidSettingException(file.getFileName() + " says its environment by its name: take the line away.");
        }
        return settings;
    }
}
