package dev.karigar.infra;

import dev.karigar.infra.archives.PackagedArchives;
import dev.karigar.infra.settings.InvalidSettingException;
import dev.karigar.infra.settings.Overrides;
import dev.karigar.infra.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.App;

/** What {@code cdk synth} and {@code cdk deploy} run, in the folder {@code infra-cdk}. */
public final class InfraApp {

    // Read by the command line itself; its other keys, and feature flags, have a colon or a slash in their names.
    private static final String TELEMETRY = "cli-telemetry";

    private InfraApp() {
    }

    public static void main(String[] arguments) {
        try {
            var app = new App();
            new Deployment(app, Overrides.read(SettingsFile.beneath(given(app), Path.of(""))), new PackagedArchives(Path.of("..")))
                    .addStacks();
            app.synth();
        } catch (InvalidSettingException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /** The operator's context. */
    private static Map<String, String> given(App app) {
        var context = new TreeMap<String, String>();
        if (app.getNode().getAllContext() instanceof Map<?, ?> all) {
            all.forEach((key, value) -> {
                if (key.toString().matches("[a-z-]+") && !key.equals(TELEMETRY)) {
                    context.put(key.toString(), value.toString());
                }
            });
        }
        return context;
    }
}
