package dev.karigar.infra.checks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.infra.Deployment;
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

/** Environments as the command line synthesises them, each once for all tests: a synthesis takes seconds. */
final class Synthesised {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Templates> KEPT = new ConcurrentHashMap<>();

    private Synthesised() {
    }

    static Templates environment(String name) {
        return KEPT.computeIfAbsent(name, key -> with(Map.of("environment", key), (_, _) -> {}));
    }

    /** @param planted what is added to the app before it is synthesised */
    static Templates with(Map<String, String> context, BiConsumer<App, String> planted) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "assemblies")), "cdk");
            // The command line reads the flags from cdk.json; an app in a test does not.
            var flags = JSON.convertValue(JSON.readTree(Path.of("cdk.json").toFile()).path("context"),
                    new TypeReference<HashMap<String, Object>>() {
                    });
            flags.put("aws:cdk:enable-path-metadata", true);
            // Findings are read from the reports, the planted ones too.
            flags.put("@aws-cdk/core:failSynthOnValidationErrors", false);
            var app = new App(AppProps.builder().outdir(folder.toString()).context(flags).analyticsReporting(false).build());
            var archives = standIns(folder.resolveSibling(folder.getFileName() + "-archives"));
            new Deployment(app, Overrides.read(context), archives).addStacks();
            planted.accept(app, archives.of(FunctionCatalog.all().getFirst()).toString());
            app.synth();
            return Templates.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Templates say where an archive goes and not what is in it. Real ones are looked at by PackagedArchivesTest and infra-local.
    private static Archives standIns(Path folder) {
        return function -> {
            try {
                return Files.writeString(Files.createDirectories(folder).resolve(function.name() + ".zip"), function.name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
