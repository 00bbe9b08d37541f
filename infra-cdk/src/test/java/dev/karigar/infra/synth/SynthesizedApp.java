package dev.karigar.infra.synth;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.infra.InfraStacks;
import dev.karigar.infra.archives.Archives;
import dev.karigar.infra.settings.Overrides;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/** The app as the command line synthesizes it. Each environment is synthesized once for all tests, as it takes seconds. */
public final class SynthesizedApp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Templates> CACHE = new ConcurrentHashMap<>();

    private SynthesizedApp() {
    }

    public static Templates of(String name) {
        return CACHE.computeIfAbsent(name, key -> with(Map.of("environment", key), (_, _) -> {}));
    }

    /** @param additions adds constructs to the app before it is synthesized; receives the app and the path of an archive */
    public static Templates with(Map<String, String> context, BiConsumer<App, String> additions) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "assemblies")), "cdk");
            // Only the command line reads the feature flags from cdk.json.
            var flags = JSON.convertValue(JSON.readTree(Path.of("cdk.json").toFile()).path("context"),
                    new TypeReference<HashMap<String, Object>>() {
                    });
            flags.put("aws:cdk:enable-path-metadata", true);
            // The tests read the findings from the reports.
            flags.put("@aws-cdk/core:failSynthOnValidationErrors", false);
            var app = new App(AppProps.builder().outdir(folder.toString()).context(flags).analyticsReporting(false).build());
            var archives = stubArchives(folder.resolveSibling(folder.getFileName() + "-archives"));
            new InfraStacks(app, Overrides.read(context), archives).create();
            additions.accept(app, archives.of(FunctionCatalog.all().getFirst()).toString());
            app.synth();
            return Templates.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Templates do not depend on the content of an archive. PackagedArchivesTest and infra-local test real archives.
    private static Archives stubArchives(Path folder) {
        return function -> {
            try {
                return Files.writeString(Files.createDirectories(folder).resolve(function.artifact() + ".zip"), function.artifact());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
